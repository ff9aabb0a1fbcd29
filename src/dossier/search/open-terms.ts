import { decodePostings } from './decode-postings.ts';
import type { Postings } from './decode-postings.ts';
import type { SearchHead } from './search-head.ts';
import type { SearchStore, TermFile } from './search-store.ts';

/** The terms of a search, as far as they were loaded. */
export interface Terms {
  /** Loads the shards where terms stand, and those where words that begin alike do; each once. */
  load(terms: readonly string[], families?: readonly WordFamily[]): Promise<void>;
  /** The loaded terms that begin with some letters, in order. */
  list(prefix: string): readonly string[];
  /** The loaded forms of a word, itself among them; none when it is not in the index as it stands. */
  listForms(word: string): readonly string[];
  /** Where a term stands; `undefined` when it stands nowhere, or is not loaded. */
  find(term: string): Postings | undefined;
}

/** A word with what its other forms begin with. */
export interface WordFamily {
  readonly word: string;
  readonly prefix: string;
}

interface Shard {
  readonly terms: readonly string[];
  /** How long the ending of each is. */
  readonly endings: readonly number[];
  readonly lists: readonly string[];
  readonly found: Map<string, Postings>;
}

/** Most shards loaded for one word: those nearest to the word itself. */
const MOST_SHARDS = 2;

/** Opens the terms of a store. */
export function openTerms(store: SearchStore, { shards }: SearchHead): Terms {
  const loading = new Map<number, Promise<void>>();
  const loaded = new Map<number, Shard>();
  const load = (number: number): Promise<void> => {
    const known = loading.get(number);
    if (known !== undefined) return known;
    const made = store.terms(number).then((file) => void loaded.set(number, readShard(file)));
    loading.set(number, made);
    made.catch(() => loading.delete(number));
    return made;
  };
  /** Loaded terms, each with the length of its ending. */
  const listFrom = (prefix: string): (readonly [string, number])[] => {
    const found: [string, number][] = [];
    for (let number = shardOf(prefix); number <= shardOf(`${prefix}\uffff`); number += 1) {
      const { terms, endings } = loaded.get(number) ?? NOTHING;
      const last = countBefore(terms, `${prefix}\uffff`, true);
      for (let at = countBefore(terms, prefix, false); at < last; at += 1) found.push([terms[at] ?? '', endings[at] ?? 0]);
    }
    return found;
  };
  const shardOf = (term: string): number => Math.max(0, countBefore(shards, term, true) - 1);
  return {
    load: async (terms, families = []) => {
      if (shards.length === 0) return;
      const numbers = new Set([...terms.map(shardOf), ...families.flatMap(({ word, prefix }) => nearest(shardOf(prefix), shardOf(`${prefix}\uffff`), shardOf(word)))]);
      await Promise.all([...numbers].filter((number) => !loaded.has(number)).map(load));
    },
    list: (prefix) => listFrom(prefix).map(([term]) => term),
    listForms: (word) => {
      const found = listFrom(word)[0];
      if (found?.[0] !== word) return [];
      const stem = cut(found);
      return listFrom(stem).flatMap((other) => (cut(other) === stem ? [other[0]] : []));
    },
    find: (term) => {
      const shard = loaded.get(shardOf(term));
      return shard === undefined ? undefined : findPostings(shard, term);
    },
  };
}

function nearest(first: number, last: number, middle: number): number[] {
  const from = Math.max(first, Math.min(middle, last - MOST_SHARDS + 1));
  return Array.from({ length: Math.min(MOST_SHARDS, last - from + 1) }, (_, at) => from + at);
}

const NOTHING = { terms: [], endings: [] };

const cut = ([term, ending]: readonly [string, number]): string => term.slice(0, term.length - ending);

function readShard({ terms, lists }: TermFile): Shard {
  const lines = terms.split('\n');
  let before = '';
  return {
    terms: lines.map((line) => (before = before.slice(0, Number.parseInt(line[0] ?? '', 36)) + line.slice(2))),
    endings: lines.map((line) => Number.parseInt(line[1] ?? '', 36)),
    lists: lists.split('\n'),
    found: new Map(),
  };
}

function findPostings({ terms, lists, found }: Shard, term: string): Postings | undefined {
  const known = found.get(term);
  if (known !== undefined) return known;
  const at = countBefore(terms, term, false);
  if (terms[at] !== term) return undefined;
  const postings = decodePostings(lists[at] ?? '');
  found.set(term, postings);
  return postings;
}

/** How many sorted texts come before one, itself counted or not. */
export function countBefore(sorted: readonly string[], text: string, itself: boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const here = sorted[middle] ?? '';
    if (here < text || (itself && here === text)) low = middle + 1;
    else high = middle;
  }
  return low;
}
