import { EVENT_TYPES } from '../model.ts';
import { KINDS } from './decode-head.ts';
import { encodeNumbers } from './encode-numbers.ts';
import type { IndexedEntity, IndexedEvent, PassagePlace, SearchHead } from './search-head.ts';
import type { EntityRow, EventRow, HeadFile } from './search-store.ts';
import { blockAt, SPOTS } from './spot-of.ts';

/** The head as its file. */
export function encodeHead(head: SearchHead): HeadFile {
  return {
    version: '',
    entities: head.entities.map(encodeEntity),
    events: head.events.map(encodeEvent),
    articles: head.articles.map(({ id, title }) => [id, title] as const),
    days: encodeNumbers([...head.days].map((day, at) => (at === 0 ? day : (head.days[at - 1] ?? 0) - day))),
    eventCount: head.eventCount,
    years: [head.years.first, head.years.last],
    shards: head.shards.join('\n'),
    perShard: [head.perShard.articles, head.perShard.events],
  };
}

const join = (texts: readonly string[]): string => texts.map((text) => text.replaceAll('|', ' ')).join('|');

function encodeEntity({ id, kind, name, native, aliases, muted, offices, formerOffices, roles, within, mentions, proof }: IndexedEntity): EntityRow {
  const place = proof === null ? '' : encodePlaces([proof]);
  return [id, KINDS.indexOf(kind) as 0 | 1 | 2, name, native, join(aliases), join(muted), join(offices), join(formerOffices), join(roles), within ?? -1, mentions, place];
}

/** An event as its row. */
export function encodeEvent({ id, title, type, when, min, max, reviewed, participants, places, passages }: IndexedEvent): EventRow {
  return [
    id, title, EVENT_TYPES.indexOf(type), when, min ?? 0, max === min ? '' : (max ?? 0), reviewed ? 1 : 0,
    encodeNumbers(participants), encodeNumbers(places), encodePlaces(passages),
  ];
}

/** Passages in order as text: for each, how much further its article is, its block, its sentence. */
export function encodePlaces(places: readonly PassagePlace[]): string {
  return encodeNumbers(places.flatMap(({ article, spot }, at) => [article - (places[at - 1]?.article ?? 0), blockAt(spot), spot % SPOTS]));
}
