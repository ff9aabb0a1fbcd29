import type { APIRoute } from 'astro';
import { getDossier } from '../site/dossier.ts';
import { buildSearchFile } from '../site/build-search-file.ts';

/** What the search reads, fetched by the browser when the search is first used. */
export const GET: APIRoute = async () =>
  new Response(buildSearchFile(await getDossier()), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
