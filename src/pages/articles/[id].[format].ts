/** The record of an article for reference managers. */
import type { APIRoute } from 'astro';
import { buildArticleCitable, type Citable } from '../../site/citations/build-citable.ts';
import { CITATION_FORMATS, formatCitationFile, type CitationFormat } from '../../site/citations/format-citation.ts';
import { getDossier } from '../../site/dossier.ts';

export async function getStaticPaths() {
  const { articles } = await getDossier();
  return articles.flatMap((article) => Object.keys(CITATION_FORMATS).map((format) => ({ params: { id: article.id, format }, props: { item: buildArticleCitable(article), format } })));
}

export const GET: APIRoute<{ item: Citable; format: CitationFormat }> = ({ props: { item, format } }) => new Response(formatCitationFile(item, format));
