/** Everything may be read; the sitemap tells where to start. */
import type { APIRoute } from 'astro';
import { absoluteUrl, PAGES } from '../site/routes.ts';

export const GET: APIRoute = () => new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absoluteUrl(PAGES.sitemap)}\n`);
