import { capitalise } from '../../dossier/french/capitalise.ts';
import { formatCount } from '../../dossier/french/format-count.ts';
import { formatEdtf } from '../../dossier/french/format-edtf.ts';
import { formatGap } from '../../dossier/french/format-gap.ts';
import type { DossierEvent } from '../../dossier/model.ts';
import type { DossierIndex } from '../dossier-index.ts';
import { buildEntry, type TimelineEntry } from './build-entry.ts';
import { countGapMonths } from './count-gap-months.ts';
import { listCrowdedMonths } from './list-crowded-months.ts';
import { monthOf, orderEvents, yearOf } from './event-order.ts';

/** The timeline, oldest first. */
export interface Timeline {
  /** What it covers: « 2022–2025 · 25 événements · 5 articles ». */
  readonly scope: string;
  readonly years: readonly TimelineYear[];
  /** Events that no passage dates. */
  readonly undated: readonly TimelineEntry[];
}

export interface TimelineYear {
  readonly year: string;
  /** Number of events of the year. */
  readonly count: number;
  /** The same in words: « 11 événements ». */
  readonly tally: string;
  /** Announces the months without event before the year's first; `null` when they are few. */
  readonly gapBefore: string | null;
  readonly items: readonly TimelineItem[];
}

/** What stands in a year: an event, a crowded month with its events, or a silence announced. */
export type TimelineItem =
  | { readonly kind: 'entry'; readonly entry: TimelineEntry }
  | { readonly kind: 'month'; readonly month: string; readonly name: string; readonly entries: readonly TimelineEntry[] }
  | { readonly kind: 'gap'; readonly words: string };

/** Builds the timeline: years, months where one of them is crowded, gaps announced. */
export function buildTimeline(index: DossierIndex): Timeline {
  const events = orderEvents(index.dossier.events);
  const dated = events.filter((event) => yearOf(event) !== null);
  const gaps = findGaps(dated);
  const years = [...Map.groupBy(dated, (event) => yearOf(event) ?? '')].map(([year, own]) => buildYear(year, own, gaps, index));
  return { scope: describeScope(years, index), years, undated: events.filter((event) => yearOf(event) === null).map((event) => buildEntry(event, null, index)) };
}

function describeScope(years: readonly TimelineYear[], { dossier }: DossierIndex): string {
  const span = [...new Set([years[0]?.year, years.at(-1)?.year])].filter((year) => year !== undefined).join('–');
  return [span, formatCount(dossier.events.length, 'événement'), formatCount(dossier.articles.length, 'article')].filter((words) => words !== '').join(' · ');
}

/** Fewer months without event are not worth announcing. */
const GAP_MONTHS = 3;

/** An event without end counts by its start alone. */
function findGaps(events: readonly DossierEvent[]): ReadonlyMap<string, string> {
  const gaps = new Map<string, string>();
  let reached: string | null = null;
  for (const event of events) {
    const months = countGapMonths(reached, event);
    if (months >= GAP_MONTHS) gaps.set(event.id, formatGap(months));
    const last: string = event.max ?? event.min ?? '';
    if (reached === null || last > reached) reached = last;
  }
  return gaps;
}

function buildYear(year: string, events: readonly DossierEvent[], gaps: ReadonlyMap<string, string>, index: DossierIndex): TimelineYear {
  const crowded = new Set(listCrowdedMonths(events).map(([month]) => month));
  const items: TimelineItem[] = [];
  let open: { month: string; entries: TimelineEntry[] } | null = null;
  events.forEach((event, position) => {
    const month = monthOf(event);
    const gap = gaps.get(event.id);
    if (gap !== undefined && position > 0) items.push({ kind: 'gap', words: gap });
    const entry = buildEntry(event, year, index);
    if (month === null || !crowded.has(month)) {
      items.push({ kind: 'entry', entry });
    } else if (open?.month === month) {
      open.entries.push(entry);
    } else {
      open = { month, entries: [entry] };
      items.push({ kind: 'month', name: capitalise(formatEdtf(month, { withinYear: Number(year) })), ...open });
    }
  });
  return { year, count: events.length, tally: formatCount(events.length, 'événement'), gapBefore: gaps.get(events[0]?.id ?? '') ?? null, items };
}
