import { collectTitleParts, type TitleSources } from './collect-title-parts.ts';
import type { BuiltEvent } from './events/build-events.ts';
import { indexContainment } from './events/index-containment.ts';
import { countDays } from './events/overlaps.ts';
import { describeDivergence } from './french/describe-divergence.ts';
import { EVENT_TYPE_TERMS } from './french/event-terms.ts';
import { distinguishTitles } from './french/distinguish-titles.ts';
import { titleEvent } from './french/title-event.ts';
import type { Article, DossierEvent, Entity, Passage, Timex } from './model.ts';
import { eventUrl } from './routes.ts';

/** What automatic titles are made from, beside the events. */
export interface NamingSources {
  readonly entities: readonly Entity[];
  readonly passages: readonly Passage[];
  readonly articles: readonly Pick<Article, 'id' | 'date'>[];
  readonly timexes: readonly Pick<Timex, 'id' | 'start'>[];
}

/** Gives each event its id, its title and its address: the editor's, or ones made from type, people, places, words and date. */
export function nameEvents(events: readonly BuiltEvent[], sources: NamingSources): DossierEvent[] {
  const taken = new Set(events.flatMap(({ adopted }) => adopted?.id ?? []));
  const ids = events.map((event) => event.adopted?.id ?? freeId(event, taken));
  const titles = nameAll(events, sources);
  return events.map(({ adopted: _, ...event }, index) => {
    const id = ids[index] ?? '';
    return {
      ...event,
      id,
      title: titles[index] ?? '',
      url: eventUrl(id),
      links: event.links.map(({ kind, event: other }) => ({ kind, event: ids[other] ?? '' })),
      divergences: event.divergences.map((divergence) => ({ kind: divergence.kind, text: describeDivergence(divergence, event.attestations.map(({ mood }) => mood)), attestations: divergence.attestations })),
    };
  });
}

/** The titles, two automatic ones of one date never the same. */
function nameAll(events: readonly BuiltEvent[], { entities, passages, articles, timexes }: NamingSources): string[] {
  const texts = new Map(passages.map(({ article, id, text }) => [`${article}#${id}`, text]));
  const days = new Map(articles.map(({ id, date }) => [id, date]));
  const starts = new Map(timexes.map(({ id, start }) => [id, start]));
  const sources: TitleSources = {
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    containment: indexContainment(entities.filter((entity) => entity.kind === 'place')),
    startOf: ({ timex }) => starts.get(timex ?? '') ?? 0,
    read: ({ article, passage }) => ({ text: texts.get(`${article}#${passage}`) ?? '', published: days.get(article) ?? '' }),
  };
  return distinguishTitles(events.map((event) => ({ edtf: event.edtf, title: event.adopted?.title ?? titleEvent(collectTitleParts(event, sources)), isFixed: event.adopted !== null })));
}

/** `rencontre-kim-jong-un-2025-07`, as precise as its date, with a number behind when it is taken. */
function freeId(event: BuiltEvent, taken: Set<string>): string {
  const who = event.participants.length > 0 ? event.participants.map(({ entity }) => entity) : event.places;
  const base = [EVENT_TYPE_TERMS[event.type], ...who.slice(0, 2), dateStamp(event)].join('-').normalize('NFD').replace(/\p{M}/gu, '');
  let id = base;
  for (let count = 2; taken.has(id); count += 1) id = `${base}-${count}`;
  taken.add(id);
  return id;
}

/** The day, the month or the year where an event starts, whichever its words allow. */
function dateStamp(event: Pick<BuiltEvent, 'min' | 'max'>): string {
  const length = countDays(event);
  return (event.min ?? event.max ?? 'sans-date').slice(0, length === 1 ? 10 : length <= 31 ? 7 : 4);
}
