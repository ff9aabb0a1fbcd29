import { EVENT_TYPES } from '../model.ts';
import { decodeNumbers } from './encode-numbers.ts';
import type { IndexedArticle, IndexedEntity, IndexedEvent, PassagePlace, SearchHead } from './search-head.ts';
import type { ArticleRow, EntityRow, EventRow, HeadFile } from './search-store.ts';
import { SPOTS } from './spot-of.ts';

/** The kinds of entities, by number. */
export const KINDS = ['person', 'place', 'organisation'] as const;

/** Reads the head from its file. */
export function decodeHead(file: HeadFile): SearchHead {
  let day = 0;
  const days = Int32Array.from(decodeNumbers(file.days), (back, at) => (day = at === 0 ? back : day - back));
  const [first, last] = file.years;
  const [articles, events] = file.perShard;
  return {
    entities: file.entities.map(decodeEntity),
    events: file.events.map(decodeEvent),
    articles: file.articles.map(decodeArticle),
    days,
    eventCount: file.eventCount,
    years: { first, last },
    shards: split(file.shards, '\n'),
    perShard: { articles, events },
  };
}

const split = (text: string, by = '|'): string[] => (text === '' ? [] : text.split(by));

function decodeEntity([id, kind, name, native, aliases, muted, offices, formerOffices, roles, within, mentions, proof]: EntityRow): IndexedEntity {
  return {
    id, kind: KINDS[kind], name, native, aliases: split(aliases), muted: split(muted), offices: split(offices), formerOffices: split(formerOffices), roles: split(roles),
    within: within < 0 ? null : within, mentions, proof: decodePlaces(proof)[0] ?? null,
  };
}

/** Reads an event from its row. */
export function decodeEvent([id, title, type, when, min, max, reviewed, participants, places, passages]: EventRow): IndexedEvent {
  return {
    id, title, type: EVENT_TYPES[type] ?? 'other', when, min: min || null, max: (max === '' ? min : max) || null, reviewed: reviewed === 1,
    participants: decodeNumbers(participants), places: decodeNumbers(places), passages: decodePlaces(passages),
  };
}

/** Reads an article from its row. */
export const decodeArticle = ([id, title]: ArticleRow): IndexedArticle => ({ id, title });

/** Reads passages: for each, how much further its article is, its block, its sentence. */
export function decodePlaces(text: string): PassagePlace[] {
  const numbers = decodeNumbers(text);
  const places: PassagePlace[] = [];
  let article = 0;
  for (let at = 0; at + 2 < numbers.length; at += 3) {
    article += numbers[at] ?? 0;
    places.push({ article, spot: (numbers[at + 1] ?? 0) * SPOTS + (numbers[at + 2] ?? 0) });
  }
  return places;
}
