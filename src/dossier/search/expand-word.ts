import { EVENT_TYPES } from '../model.ts';
import type { EventType } from '../model.ts';
import type { PreparedIndex } from './prepare-index.ts';
import { SYNONYMS, TYPE_WORDS } from './query-lexicon.fr.ts';
import { stemWord } from './stem-word.ts';

/** What a word of a query may stand for: words of the index and types of event, each graded 0 to 1. */
export interface Expansion {
  readonly forms: ReadonlyMap<string, number>;
  readonly types: ReadonlyMap<EventType, number>;
}

const GRADES = { same: 1, inflected: 0.92, begun: 0.75, declined: 0.7, begins: 0.6, synonym: 0.5 } as const;

/**
 * Expands a folded word to the words of the index it equals, is inflected from, is a synonym of or begins.
 * `typing` tells that it is the last of the query, perhaps unfinished.
 */
export function expandWord(word: string, typing: boolean, prepared: PreparedIndex): Expansion {
  const forms = new Map<string, number>();
  const add = (found: Iterable<string>, grade: number): void => {
    for (const form of found) if ((forms.get(form) ?? 0) < grade) forms.set(form, grade);
  };
  if (prepared.vocabulary.has(word)) add([word], GRADES.same);
  add(prepared.stems.get(stemWord(word)) ?? [], GRADES.inflected);
  const found = forms.size > 0;
  if (typing || !found) add(findBegun(word, prepared), typing ? GRADES.begun : GRADES.begins);
  if (!found) add(findDeclined(word, prepared), GRADES.declined);
  for (const group of SYNONYM_STEMS) {
    if (!group.includes(stemWord(word))) continue;
    for (const stem of group) add(prepared.stems.get(stem) ?? [], GRADES.synonym);
  }
  return { forms, types: findTypes(word) };
}

/** The words of the lexicons, which a misspelt word may be meant for. */
export const LEXICON_WORDS: readonly string[] = [...SYNONYMS.flat(), ...EVENT_TYPES.flatMap((type) => [...TYPE_WORDS[type].names, ...TYPE_WORDS[type].hints])];

const SYNONYM_STEMS = SYNONYMS.map((group) => group.map(stemWord));

/** Words that begin with it; a short beginning, only among names and titles. */
function findBegun(word: string, { vocabulary, leadingWords }: PreparedIndex): string[] {
  const least = /^[a-z]/.test(word) ? 2 : 1;
  if (word.length < least || /^\d+$/.test(word)) return [];
  const among = word.length < 4 ? leadingWords : vocabulary;
  return [...among].filter((other) => other.length > word.length && other.startsWith(word));
}

/** Cyrillic endings change with the case: Лавровым, Путина. */
function findDeclined(word: string, { vocabulary }: PreparedIndex): string[] {
  if (word.length < 5 || !/^\p{Script=Cyrillic}+$/u.test(word)) return [];
  const root = word.slice(0, Math.max(4, word.length - 3));
  return [...vocabulary].filter((other) => other.startsWith(root) && Math.abs(other.length - word.length) <= 3);
}

function findTypes(word: string): ReadonlyMap<EventType, number> {
  const stem = stemWord(word);
  const types = new Map<EventType, number>();
  for (const [type, { names, hints }] of TYPE_STEMS) {
    if (names.includes(stem)) types.set(type, 0.9);
    else if (hints.includes(stem)) types.set(type, 0.4);
  }
  return types;
}

const TYPE_STEMS: ReadonlyMap<EventType, { readonly names: readonly string[]; readonly hints: readonly string[] }> = new Map(
  EVENT_TYPES.map((type) => [type, { names: TYPE_WORDS[type].names.map(stemWord), hints: TYPE_WORDS[type].hints.map(stemWord) }]),
);
