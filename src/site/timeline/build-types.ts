import { formatCount } from '../../dossier/french/format-count.ts';
import { EVENT_TYPES, type DossierEvent, type EventType } from '../../dossier/model.ts';
import { typeUrl } from '../../dossier/routes.ts';
import type { DossierIndex } from '../dossier-index.ts';
import { TYPE_TITLES } from '../strings/timeline.ts';
import { orderEvents } from './event-order.ts';

/** A type of events that the dossier holds. */
export interface TypeSummary {
  readonly type: EventType;
  /** « Rencontres ». */
  readonly title: string;
  /** Path of its page, without the base path. */
  readonly url: string;
  readonly count: number;
  /** « 8 événements ». */
  readonly tally: string;
}

/** A page of the events of a type. */
export interface TypePage extends TypeSummary {
  /** All of them, oldest first. */
  readonly events: readonly DossierEvent[];
  /** Those of this page. */
  readonly shown: readonly DossierEvent[];
  /** From 1. */
  readonly number: number;
  /** Path of each page, in order; one at least. */
  readonly pages: readonly string[];
}

/** Lists the types that have events, those with most events first. */
export function listTypes({ dossier }: DossierIndex): TypeSummary[] {
  const byType = Map.groupBy(dossier.events, ({ type }) => type);
  return EVENT_TYPES.map((type) => {
    const count = byType.get(type)?.length ?? 0;
    return { type, title: TYPE_TITLES[type], url: typeUrl(type), count, tally: formatCount(count, 'événement') };
  })
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
}

/** Events on one page of a type. */
const PAGE_SIZE = 250;

/** Builds the pages of every type that has events. */
export function buildTypes(index: DossierIndex): TypePage[] {
  const ordered = orderEvents(index.dossier.events);
  return listTypes(index).flatMap((summary) => {
    const events = ordered.filter(({ type }) => type === summary.type);
    const pages = Array.from({ length: Math.ceil(events.length / PAGE_SIZE) }, (_, page) => typeUrl(summary.type, page + 1));
    return pages.map((_, page) => ({ ...summary, events, shown: events.slice(page * PAGE_SIZE, (page + 1) * PAGE_SIZE), number: page + 1, pages }));
  });
}
