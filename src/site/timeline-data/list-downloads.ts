import { formatSize } from '../../dossier/french/format-size.ts';
import type { DossierIndex } from '../dossier-index.ts';
import { OFFLINE_URL, PAGES } from '../routes.ts';
import { DOWNLOADS } from '../strings/downloads.ts';
import { TIMELINE_EXPORTS, type TimelineExportName } from './timeline-exports.ts';
import { writeExport } from './write-export.ts';

/** A file to take away. */
export interface Download {
  /** Its path from the root, without the base path. */
  readonly path: string;
  readonly type: string;
  readonly name: string;
  /** What it is for. */
  readonly use: string;
  /** « 12 ko »; `null` when it is not weighed here. */
  readonly size: string | null;
}

/** Lists the files of the timeline, those of most readers first, the feed, and the whole dossier in one file. */
export function listDownloads(index: DossierIndex): Download[] {
  const files = ORDER.map((name) => {
    const { path, type } = TIMELINE_EXPORTS[name];
    const [label, use] = DOWNLOADS[name];
    return { path, type, name: label, use, size: formatSize(new TextEncoder().encode(writeExport(name, index)).length) };
  });
  const [feed, feedUse] = DOWNLOADS.feed;
  const [offline, offlineUse] = DOWNLOADS.offline;
  return [
    ...files,
    { path: PAGES.feed, type: 'application/rss+xml', name: feed, use: feedUse, size: null },
    { path: OFFLINE_URL, type: 'text/html', name: offline, use: offlineUse, size: null },
  ];
}

const ORDER: readonly TimelineExportName[] = ['table', 'proofs', 'calendar', 'data', 'schema', 'graph', 'slides'];
