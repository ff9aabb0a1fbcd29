/** The picture of the pages that have none of their own, for shares. */
import type { APIRoute } from 'astro';
import { SITE } from '../site/config.ts';
import { formatPlain } from '../site/format-html.ts';
import { renderPicture } from '../site/pictures/render-picture.ts';
import { PICTURE } from '../site/strings/pictures.ts';

export const GET: APIRoute = async () => {
  const picture = await renderPicture({ title: formatPlain(PICTURE.defaultTitle), line: formatPlain(PICTURE.defaultLine), site: SITE.name });
  return new Response(picture, { headers: { 'Content-Type': 'image/png' } });
};
