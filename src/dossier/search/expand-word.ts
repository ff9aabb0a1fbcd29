import { EVENT_TYPES } from '../model.ts';
import type { EventType } from '../model.ts';
import { listSynonymGroups } from './list-synonym-groups.ts';
import { countBefore } from './open-terms.ts';
import type { OpenIndex } from './open-index.ts';
import { SYNONYMS, TYPE_WORDS } from './query-lexicon.fr.ts';
import { stemPrefix, stemWord } from './stem-word.ts';

/** What a word of a query may stand for, each graded 0 to 1: words of the index, types of event; and the groups of synonyms it is of. */
export interface Expansion {
  readonly forms: ReadonlyMap<string, number>;
  readonly types: ReadonlyMap<EventType, number>;
  readonly groups: readonly number[];
}

const GRADES = { same: 1, inflected: 0.92, begun: 0.75, declined: 0.7, begins: 0.6, synonym: 0.5 } as const;

/** What a word counts for by a synonym. */
export const SYNONYM_GRADE = GRADES.synonym;

/**
 * Expands a folded word to the words of the index it equals, is inflected from, is a synonym of or begins, among
 * those that are loaded. `typing` tells that it is the last of the query, perhaps unfinished.
 */
export function expandWord(word: string, typing: boolean, index: Pick<OpenIndex, 'head' | 'terms'>): Expansion {
  const forms = new Map<string, number>();
  const add = (found: Iterable<string>, grade: number): void => {
    for (const form of found) if ((forms.get(form) ?? 0) < grade) forms.set(form, grade);
  };
  const listStem = (other: string): string[] => {
    const stem = stemWord(other);
    return listWords(stemPrefix(other), index).filter((form) => stemWord(form) === stem);
  };
  add(listWords(word, index).filter((form) => form === word), GRADES.same);
  add(listStem(word), GRADES.inflected);
  const found = forms.size > 0;
  if (typing || !found) add(findBegun(word, index), typing ? GRADES.begun : GRADES.begins);
  if (!found) add(findDeclined(word, index), GRADES.declined);
  const groups = listSynonymGroups(word);
  for (const group of groups) for (const synonym of SYNONYMS[group] ?? []) add(listStem(synonym), GRADES.synonym);
  return { forms, types: findTypes(word), groups };
}

/** The words of the lexicons, which a misspelt word may be meant for. */
export const LEXICON_WORDS: readonly string[] = [...SYNONYMS.flat(), ...EVENT_TYPES.flatMap((type) => [...TYPE_WORDS[type].names, ...TYPE_WORDS[type].hints])];

/** The words of the head and of the loaded terms that begin with some letters. */
function listWords(prefix: string, { head: { words }, terms }: Pick<OpenIndex, 'head' | 'terms'>): string[] {
  return [...words.slice(countBefore(words, prefix, false), countBefore(words, `${prefix}\uffff`, true)), ...terms.list(prefix)];
}

/** Most words that one beginning stands for. */
const MOST_BEGUN = 40;

/** Words that begin with it; a short beginning, only among names and titles. */
function findBegun(word: string, index: Pick<OpenIndex, 'head' | 'terms'>): string[] {
  const least = /^[a-z]/.test(word) ? 2 : 1;
  if (word.length < least || /^\d+$/.test(word)) return [];
  const { leadingWords } = index.head;
  const among = listWords(word, index).filter((other) => other.length > word.length && (word.length >= 4 || leadingWords.has(other)));
  return among.length <= MOST_BEGUN ? among : among.sort((one, other) => Number(leadingWords.has(other)) - Number(leadingWords.has(one)) || one.length - other.length).slice(0, MOST_BEGUN);
}

/** What a Cyrillic word begins with whatever its case, Лавровым, Путина; `null` for another word. */
export const findCyrillicRoot = (word: string): string | null =>
  word.length < 5 || !/^\p{Script=Cyrillic}+$/u.test(word) ? null : word.slice(0, Math.max(4, word.length - 3));

function findDeclined(word: string, index: Pick<OpenIndex, 'head' | 'terms'>): string[] {
  const root = findCyrillicRoot(word);
  return root === null ? [] : listWords(root, index).filter((other) => Math.abs(other.length - word.length) <= 3);
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
