import { indexDossier } from '../dossier-index.ts';
import { getDossier } from '../dossier.ts';
import { TIMELINE_EXPORTS, type TimelineExportName } from './timeline-exports.ts';
import { writeExport } from './write-export.ts';

/** Answers with a file of the timeline. */
export async function serveExport(name: TimelineExportName): Promise<Response> {
  const text = writeExport(name, indexDossier(await getDossier()));
  return new Response(text, { headers: { 'Content-Type': `${TIMELINE_EXPORTS[name].type}; charset=utf-8` } });
}
