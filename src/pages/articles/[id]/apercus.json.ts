/** What the preview cards of an article show, fetched by the browser when the first is opened. */
import type { APIRoute } from 'astro';
import { indexDossier } from '../../../site/dossier-index.ts';
import { getDossier } from '../../../site/dossier.ts';
import { buildPreviews } from '../../../site/previews/build-previews.ts';

export async function getStaticPaths() {
  const { articles } = await getDossier();
  return articles.map(({ id, date }) => ({ params: { id }, props: { id, date } }));
}

export const GET: APIRoute<{ id: string; date: string }> = async ({ props }) => Response.json(buildPreviews(props, indexDossier(await getDossier())));
