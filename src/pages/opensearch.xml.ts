/** What a browser reads to search the site from its address bar. */
import type { APIRoute } from 'astro';
import { buildOpenSearch, OPEN_SEARCH_TYPE } from '../site/build-open-search.ts';

export const GET: APIRoute = () => new Response(buildOpenSearch(), { headers: { 'Content-Type': `${OPEN_SEARCH_TYPE}; charset=utf-8` } });
