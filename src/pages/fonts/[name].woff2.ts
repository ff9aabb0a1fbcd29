/** The fonts, cut to the characters of the site. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getFonts } from '../../site/fonts/get-fonts.ts';

export const getStaticPaths = (async () => {
  const { files } = await getFonts();
  return files.map(({ name, bytes }) => ({ params: { name }, props: { bytes } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ bytes: Uint8Array<ArrayBuffer> }> = ({ props }) =>
  new Response(props.bytes, { headers: { 'Content-Type': 'font/woff2' } });
