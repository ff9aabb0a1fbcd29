import { formatCount } from '../../dossier/french/format-count.ts';
import type { DossierIndex } from '../dossier-index.ts';
import { UNDATED } from '../strings/timeline.ts';
import { buildTimeline, type Timeline } from './build-timeline.ts';
import { UNDATED_YEAR } from './find-entry-url.ts';
import { isSplit } from './is-split.ts';

/** The page of a year of a timeline too long for one, or of its events without a date. */
export interface YearPage extends Pick<Timeline, 'years' | 'undated'> {
  /** As its address has it. */
  readonly id: string;
  /** As its readers have it. */
  readonly name: string;
  /** « 34 événements ». */
  readonly tally: string;
  /** Ids of the pages of the years beside it; `null` at the ends. */
  readonly previous: string | null;
  readonly next: string | null;
}

/** Builds the pages of the years, oldest first; none when the timeline holds on one page. */
export function buildYearPages(index: DossierIndex): YearPage[] {
  if (!isSplit(index.dossier)) return [];
  const { years, undated } = buildTimeline(index);
  const pages = years.map(({ year, tally }, position): YearPage => ({
    id: year,
    name: year,
    tally,
    years: years.slice(position, position + 1),
    undated: [],
    previous: years[position - 1]?.year ?? null,
    next: years[position + 1]?.year ?? null,
  }));
  if (undated.length === 0) return pages;
  return [...pages, { id: UNDATED_YEAR, name: UNDATED, tally: formatCount(undated.length, 'événement'), years: [], undated, previous: null, next: null }];
}
