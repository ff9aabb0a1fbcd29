/** The record of an event for reference managers. */
import type { APIRoute } from 'astro';
import { buildEventCitable, type Citable } from '../../site/citations/build-citable.ts';
import { CITATION_FORMATS, formatCitationFile, type CitationFormat } from '../../site/citations/format-citation.ts';
import { getDossier } from '../../site/dossier.ts';

export async function getStaticPaths() {
  const { events } = await getDossier();
  return events.flatMap((event) => Object.keys(CITATION_FORMATS).map((format) => ({ params: { event: event.id, format }, props: { item: buildEventCitable(event), format } })));
}

export const GET: APIRoute<{ item: Citable; format: CitationFormat }> = ({ props: { item, format } }) => new Response(formatCitationFile(item, format));
