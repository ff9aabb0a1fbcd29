import Fuse from 'fuse.js/basic';
import { editDistance, typosAllowed } from './edit-distance.ts';
import { LEXICON_WORDS } from './list-word-links.ts';
import type { Terms } from './open-terms.ts';
import type { PreparedHead } from './prepare-head.ts';
import { romaniseWord } from './romanise-word.ts';
import { soundInKorean, soundName } from './sound-name.ts';

/** Corrections of what a reader typed, best first, for what matched nothing as it stands. */
export interface Corrector {
  /**
   * Keys of names that begin with this joined key, or are it in Latin letters: those are no corrections; or that sound
   * like it, or differ from it by a letter or two.
   */
  correctName(key: string): { readonly keys: readonly string[]; readonly isCorrection: boolean };
  /** Words of names, titles, lexicons and loaded terms that differ from this folded word by a letter or two. */
  correctWord(word: string, terms: Pick<Terms, 'list'>): readonly string[];
}

/**
 * Builds the corrector of a head. Fuse finds candidates; a candidate counts only within the allowed
 * number of wrong letters, so that nonsense is corrected to nothing.
 */
export function buildCorrector(head: PreparedHead): Corrector {
  const known = correctors.get(head);
  if (known !== undefined) return known;
  const made = build(head);
  correctors.set(head, made);
  return made;
}

const correctors = new WeakMap<PreparedHead, Corrector>();

function build({ spellings, leadingWords }: PreparedHead): Corrector {
  const keys = [...spellings.keys()];
  const sounds = groupBySound(keys, soundName);
  const korean = groupBySound(keys, soundInKorean);
  const names = groupByLength(keys);
  const words = groupByLength([...new Set([...leadingWords, ...LEXICON_WORDS])].filter((word) => word.length > 3));
  // While a query is typed, what was wrong in it stays wrong.
  const corrected = new Map<string, readonly string[]>();
  const findNames = (latin: string): readonly string[] => {
    const found = corrected.get(latin) ?? nearest(findCandidates(names, latin), latin, typosAllowed(latin.length));
    corrected.set(latin, found);
    return found;
  };
  return {
    correctName: (key) => {
      const begun = key.length < 5 ? [] : keys.filter((name) => name.startsWith(key));
      if (begun.length > 0) return { keys: begun, isCorrection: false };
      const latin = /^[a-z0-9]/.test(key) ? key : romaniseWord(key);
      if (latin !== key && spellings.has(latin)) return { keys: [latin], isCorrection: false };
      const alike = sounds.get(soundName(latin)) ?? (/\p{Script=Hangul}/u.test(key) ? korean.get(soundInKorean(latin)) : undefined) ?? [];
      return { keys: alike.length > 0 ? alike : findNames(latin), isCorrection: true };
    },
    correctWord: (word, terms) => {
      const leading = nearest(findCandidates(words, word), word, typosAllowed(word.length));
      return leading.length > 0 ? leading : nearest(terms.list(word.slice(0, SHARED)), word, typosAllowed(word.length - CAUTION));
    },
  };
}

function groupBySound(keys: readonly string[], soundOf: (key: string) => string): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const key of keys) if (soundOf(key) !== '') groups.set(soundOf(key), [...(groups.get(soundOf(key)) ?? []), key]);
  return groups;
}

/** Words by their length, each length searched on its own: a letter or two too many or too few is no more. */
function groupByLength(words: readonly string[]): ReadonlyMap<number, Fuse<string>> {
  const lists = new Map<number, string[]>();
  for (const word of words) lists.set(word.length, [...(lists.get(word.length) ?? []), word]);
  return new Map([...lists].map(([length, list]) => [length, new Fuse(list, { threshold: 0.5, ignoreLocation: true, shouldSort: true })]));
}

/** Letters that begin a misspelt word of the text rightly: the shards at hand hold words that begin alike. */
const SHARED = 2;

/** So many are the words of the texts that short ones are near to any: they are corrected as if shorter still. */
const CAUTION = 1;

const CANDIDATES = 24;

function findCandidates(words: ReadonlyMap<number, Fuse<string>>, typed: string): string[] {
  const allowed = typosAllowed(typed.length);
  const lengths = allowed === 0 ? [] : Array.from({ length: 2 * allowed + 1 }, (_, at) => typed.length - allowed + at);
  return lengths.flatMap((length) => words.get(length)?.search(typed, { limit: CANDIDATES }).map(({ item }) => item) ?? []);
}

function nearest(candidates: readonly string[], typed: string, allowed: number): readonly string[] {
  if (allowed === 0) return [];
  const near = candidates.map((item) => ({ item, distance: editDistance(typed, item, allowed) }));
  const least = Math.min(...near.map(({ distance }) => distance));
  return least > allowed ? [] : [...new Set(near.flatMap(({ item, distance }) => (distance === least ? [item] : [])))];
}
