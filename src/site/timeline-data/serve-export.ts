import { indexDossier } from '../dossier-index.ts';
import { getDossier } from '../dossier.ts';
import { TIMELINE_EXPORTS, type TimelineExportName } from './timeline-exports.ts';

/** Answers with a file of the timeline. */
export async function serveExport(name: TimelineExportName): Promise<Response> {
  const { type, write } = TIMELINE_EXPORTS[name];
  return new Response(write(indexDossier(await getDossier())), { headers: { 'Content-Type': `${type}; charset=utf-8` } });
}
