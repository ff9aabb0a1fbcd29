/** What the search reads, fetched by the browser as it is used. */
import type { APIRoute } from 'astro';
import { buildSearchFiles } from '../../site/build-search-files.ts';
import { getDossier } from '../../site/dossier.ts';

export const getStaticPaths = async () => [...buildSearchFiles(await getDossier())].map(([file, text]) => ({ params: { file }, props: { text } }));

export const GET: APIRoute<{ text: string }> = ({ props: { text } }) => new Response(text, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
