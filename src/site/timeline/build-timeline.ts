import { formatCount } from '../../dossier/french/format-count.ts';
import { formatGap } from '../../dossier/french/format-gap.ts';
import type { DossierEvent } from '../../dossier/model.ts';
import type { DossierIndex } from '../dossier-index.ts';
import { buildEntry, type TimelineEntry } from './build-entry.ts';
import { buildItems, type TimelineItem } from './build-items.ts';
import { countSilentMonths, findSilences, type Silence } from './find-silences.ts';
import { orderEvents, orderLatestFirst, yearOf } from './event-order.ts';

/** The timeline, in the order asked. */
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
  /** Announces the months without event between this year's events and those told before; `null` when they are few. */
  readonly gapBefore: string | null;
  readonly items: readonly TimelineItem[];
}

/** What a timeline shows, and how. */
export interface TimelineOptions {
  /** `oldest` first, unless the `latest` is. */
  readonly order?: 'oldest' | 'latest';
  /** Some of the dossier's events, told without the gaps between them; all of them when left out. */
  readonly events?: readonly DossierEvent[];
}

/** Builds the timeline: years, months where one of them is crowded, gaps announced. */
export function buildTimeline(index: DossierIndex, { order = 'oldest', events }: TimelineOptions = {}): Timeline {
  const ordered = (order === 'oldest' ? orderEvents : orderLatestFirst)(events ?? index.dossier.events);
  const dated = ordered.filter((event) => yearOf(event) !== null);
  const silences = events === undefined ? findSilences(orderEvents(dated)) : [];
  const gaps = findGaps(dated, silences);
  return {
    scope: describeScope(dated, index),
    years: [...Map.groupBy(dated, (event) => yearOf(event) ?? '')].map(([year, own]) => buildYear(year, own, gaps, index)),
    undated: ordered.slice(dated.length).map((event) => buildEntry(event, null, index)),
  };
}

function describeScope(dated: readonly DossierEvent[], { dossier }: DossierIndex): string {
  const years = dated.flatMap((event) => yearOf(event) ?? []).toSorted();
  const span = [...new Set([years[0], years.at(-1)])].filter((year) => year !== undefined).join('–');
  return [span, formatCount(dossier.events.length, 'événement'), formatCount(dossier.articles.length, 'article')].filter((words) => words !== '').join(' · ');
}

/** The words of the gap told before an event, by its id. */
function findGaps(events: readonly DossierEvent[], silences: readonly Silence[]): ReadonlyMap<string, string> {
  const gaps = new Map<string, string>();
  events.forEach((event, position) => {
    const before = events[position - 1];
    const months = before === undefined ? 0 : countSilentMonths(silences, before, event);
    if (months > 0) gaps.set(event.id, formatGap(months));
  });
  return gaps;
}

function buildYear(year: string, events: readonly DossierEvent[], gaps: ReadonlyMap<string, string>, index: DossierIndex): TimelineYear {
  const [first] = events;
  return {
    year,
    count: events.length,
    tally: formatCount(events.length, 'événement'),
    gapBefore: (first === undefined ? undefined : gaps.get(first.id)) ?? null,
    items: buildItems(year, events, gaps, index),
  };
}
