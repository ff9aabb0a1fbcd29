import { EVENT_TYPES } from '../model.ts';
import type { EventType } from '../model.ts';
import { decodeNumbers } from './encode-numbers.ts';
import type { OpenIndex } from './open-index.ts';

/** What a word of a query may stand for, each graded 0 to 1: words of the index, types of event; and the groups of synonyms it is of. */
export interface Expansion {
  readonly forms: ReadonlyMap<string, number>;
  readonly types: ReadonlyMap<EventType, number>;
  readonly groups: readonly number[];
}

export const GRADES = { same: 1, inflected: 0.92, begun: 0.75, declined: 0.7, begins: 0.6, synonym: 0.5 } as const;

/**
 * Expands a folded word to the words of the index it equals, is inflected from or begins, among those that are loaded.
 * `typing` tells that it is the last of the query, perhaps unfinished.
 */
export function expandWord(word: string, typing: boolean, { head, terms }: Pick<OpenIndex, 'head' | 'terms'>): Expansion {
  const forms = new Map<string, number>();
  const add = (found: readonly string[], grade: number): void => {
    for (const form of found) if ((forms.get(form) ?? 0) < grade) forms.set(form, grade);
  };
  // Another number or gender is tried here; any other form that the index does not hold, where words are put right.
  const known = [word, ...NEAR_FORMS.map(([ending, by]) => word.replace(ending, by))].map((form) => terms.listForms(form)).find((found) => found.length > 0) ?? [];
  add(known, GRADES.inflected);
  if (known.includes(word)) add([word], GRADES.same);
  if (typing || known.length === 0) add(findBegun(word, head.leadingWords, terms), typing ? GRADES.begun : GRADES.begins);
  const root = findCyrillicRoot(word);
  if (known.length === 0 && root !== null) add(terms.list(root).filter((other) => Math.abs(other.length - word.length) <= 3), GRADES.declined);
  return { forms, ...readLinks(known[0] === undefined ? '' : (terms.find(known[0])?.links ?? '')) };
}

/** Endings that change with number and gender. */
const NEAR_FORMS: readonly (readonly [RegExp, string])[] = [[/[sx]$/, ''], [/$/, 's'], [/es?$/, ''], [/$/, 'e'], [/s?$/, 'es']];

/** Most words that one beginning stands for. */
const MOST_BEGUN = 40;

/** Words that begin with it; a short beginning, only among names and titles. */
function findBegun(word: string, leading: ReadonlySet<string>, { list }: OpenIndex['terms']): readonly string[] {
  const least = /^[a-z]/.test(word) ? 2 : 1;
  if (word.length < least || /^\d+$/.test(word)) return [];
  const among = word.length < 4 ? [...leading].filter((other) => other.startsWith(word)) : list(word);
  return among
    .filter((other) => other.length > word.length)
    .sort((one, other) => Number(leading.has(other)) - Number(leading.has(one)) || one.length - other.length)
    .slice(0, MOST_BEGUN);
}

/** What a Cyrillic word begins with whatever its case, Лавровым, Путина; `null` for another word. */
const findCyrillicRoot = (word: string): string | null =>
  word.length < 5 || !/^\p{Script=Cyrillic}+$/u.test(word) ? null : word.slice(0, Math.max(4, word.length - 3));

/** What the forms of a word begin with, at least. */
export const findRoot = (word: string): string => findCyrillicRoot(word) ?? word.slice(0, Math.max(4, word.length - 3));

function readLinks(links: string): Pick<Expansion, 'groups' | 'types'> {
  const [count = 0, ...numbers] = decodeNumbers(links);
  const types = new Map<EventType, number>();
  for (const code of numbers.slice(count)) {
    const type = EVENT_TYPES[Math.floor(code / 2)] ?? 'other';
    types.set(type, Math.max(types.get(type) ?? 0, code % 2 === 1 ? 0.9 : 0.4));
  }
  return { groups: numbers.slice(0, count), types };
}
