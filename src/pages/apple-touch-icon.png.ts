/** The icon for home screens: they round its corners and show no transparency. */
import type { APIRoute } from 'astro';
import { HUES } from '../site/pictures/hues.ts';
import { renderIcon } from '../site/pictures/render-icon.ts';

export const GET: APIRoute = async () =>
  new Response(await renderIcon(180, { color: HUES.paper, margin: 0.14 }), { headers: { 'Content-Type': 'image/png' } });
