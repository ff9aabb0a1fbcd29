import type { DossierIndex } from '../dossier-index.ts';
import { buildTimelineGraph } from '../json-ld/build-timeline-graph.ts';
import { PAGES } from '../routes.ts';
import { buildCalendar } from './build-calendar.ts';
import { buildProofTable } from './build-proof-table.ts';
import { buildSlides } from './build-slides.ts';
import { buildTable } from './build-table.ts';
import { buildTimelineData } from './build-timeline-data.ts';
import { buildTimelineSchema } from './build-timeline-schema.ts';

/** A file the timeline is taken away in. */
export interface TimelineExport {
  /** Its path from the root, without the base path. */
  readonly path: string;
  /** Its media type, which the host finds by the extension. */
  readonly type: string;
  /** Its text; served as UTF-8. */
  readonly write: (index: DossierIndex) => string;
}

/** The files of the timeline: what the endpoints serve and the list of downloads weighs. */
export const TIMELINE_EXPORTS = {
  data: { path: PAGES.timelineData, type: 'application/json', write: (index) => JSON.stringify(buildTimelineData(index)) },
  schema: { path: PAGES.timelineSchema, type: 'application/json', write: () => JSON.stringify(buildTimelineSchema(), null, 2) },
  table: { path: PAGES.timelineTable, type: 'text/csv', write: buildTable },
  proofs: { path: PAGES.timelineProofs, type: 'text/csv', write: buildProofTable },
  calendar: { path: PAGES.timelineCalendar, type: 'text/calendar', write: buildCalendar },
  slides: { path: PAGES.timelineSlides, type: 'application/json', write: (index) => JSON.stringify(buildSlides(index)) },
  graph: { path: PAGES.timelineGraph, type: 'application/ld+json', write: (index) => JSON.stringify(buildTimelineGraph(index)) },
} as const satisfies Record<string, TimelineExport>;

/** One of the files of the timeline. */
export type TimelineExportName = keyof typeof TIMELINE_EXPORTS;
