import type { DossierIndex } from '../dossier-index.ts';
import { TIMELINE_EXPORTS, type TimelineExportName } from './timeline-exports.ts';

/** Writes a file of the timeline, once for each dossier: its page weighs what its address serves. */
export function writeExport(name: TimelineExportName, index: DossierIndex): string {
  const known = WRITTEN.get(index) ?? new Map<TimelineExportName, string>();
  WRITTEN.set(index, known);
  const text = known.get(name) ?? TIMELINE_EXPORTS[name].write(index);
  known.set(name, text);
  return text;
}

const WRITTEN = new WeakMap<DossierIndex, Map<TimelineExportName, string>>();
