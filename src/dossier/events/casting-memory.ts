import type { Actor } from './enlist-actors.ts';
import { isSource } from './is-source.ts';
import type { Word } from './list-words.ts';
import { REACH, saysWhere } from './locate.ts';
import { prepositionBefore } from './preposition-before.ts';

/** Whom and what a sentence can take up, of those already read in its article. */
export interface CastingMemory {
  /** Who acts, the likeliest first: the subject of the last sentence, its other people, the rest of it, then those before. */
  readonly recent: readonly Actor[];
  /** Who spoke, the last first: « a-t-il ajouté ». */
  readonly speakers: readonly Actor[];
  /** The last two people. */
  readonly pair: readonly Actor[];
  /** The last two countries that somebody acted for. */
  readonly countries: readonly string[];
  /** Where the last thing told took place: « y ». */
  readonly place: Actor | null;
}

/** Nothing read yet. */
export const EMPTY_MEMORY: CastingMemory = { recent: [], speakers: [], pair: [], countries: [], place: null };

/** How many are kept in mind. */
const LONGEST = 8;

/** What is kept in mind once a sentence is read; `folded` is its text. */
export function remember(memory: CastingMemory, folded: string, words: readonly Word[], actors: readonly Actor[]): CastingMemory {
  const acting = actors.filter(({ reading }) => reading !== 'place');
  const sources = acting.filter((actor) => isSource(folded, actor));
  const others = acting.filter((actor) => !sources.includes(actor));
  const subject = others.filter((actor) => prepositionBefore(words, actor) === '').slice(0, 1);
  const people = others.filter((actor) => actor.reading === 'person' || (actor.isGroup && !actor.isPlural && actor.country !== null));
  const countries = others.flatMap(({ country }) => country ?? []);
  return {
    recent: keepFirst([...subject, ...others.filter(isSomebody), ...others, ...sources.filter(({ reading }) => reading === 'person'), ...memory.recent]),
    speakers: keepFirst([...sources, ...subject, ...memory.speakers]),
    pair: keepFirst([...people.toReversed(), ...memory.pair]).slice(0, 2),
    countries: [...new Set([...countries.toReversed(), ...memory.countries])].slice(0, 2),
    place: actors.findLast((actor) => actor.reading === 'place' && (actor.isThere || saysWhere(folded.slice(Math.max(0, actor.start - REACH), actor.start)))) ?? memory.place,
  };
}

const isSomebody = ({ reading, isGroup }: Actor): boolean => reading === 'person' || isGroup === true;

/** Each once, at its first place in the list. */
function keepFirst(actors: readonly Actor[]): Actor[] {
  const keys = actors.map(({ entity, noun }) => `${entity}/${entity === '' ? noun : ''}`);
  return actors.filter((_, index) => keys.indexOf(keys[index] ?? '') === index).slice(0, LONGEST);
}
