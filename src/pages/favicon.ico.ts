/** The icon for browsers that do not read SVG ones, and for those that ask for this address unasked. */
import type { APIRoute } from 'astro';
import { buildIco } from '../site/pictures/build-ico.ts';
import { renderIcon } from '../site/pictures/render-icon.ts';

export const GET: APIRoute = async () => {
  const pictures = await Promise.all([16, 32, 48].map(async (side) => ({ side, png: await renderIcon(side) })));
  return new Response(buildIco(pictures), { headers: { 'Content-Type': 'image/x-icon' } });
};
