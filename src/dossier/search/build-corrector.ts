import Fuse from 'fuse.js/basic';
import { editDistance, typosAllowed } from './edit-distance.ts';
import { LEXICON_WORDS } from './expand-word.ts';
import type { PreparedIndex } from './prepare-index.ts';
import { romaniseWord } from './romanise-word.ts';
import { soundName } from './sound-name.ts';

/** Corrections of what a reader typed, best first, for what matched nothing as it stands. */
export interface Corrector {
  /** Keys of names that begin with this joined key, or sound like it once in Latin letters, or differ from it by a letter or two. */
  correctName(key: string): readonly string[];
  /** Words of names, titles and lexicons that differ from this folded word by a letter or two. */
  correctWord(word: string): readonly string[];
}

/**
 * Builds the corrector of an index. Fuse finds candidates; a candidate counts only within the allowed
 * number of wrong letters, so that nonsense is corrected to nothing.
 */
export function buildCorrector(prepared: PreparedIndex): Corrector {
  const known = correctors.get(prepared);
  if (known !== undefined) return known;
  const made = build(prepared);
  correctors.set(prepared, made);
  return made;
}

const correctors = new WeakMap<PreparedIndex, Corrector>();

function build({ spellings, sounds, leadingWords }: PreparedIndex): Corrector {
  const keys = [...spellings.keys()];
  const names = buildFuse(keys);
  const words = buildFuse([...new Set([...leadingWords, ...LEXICON_WORDS])].filter((word) => word.length > 3));
  return {
    correctName: (key) => {
      const begun = key.length < 5 ? [] : keys.filter((name) => name.startsWith(key));
      if (begun.length > 0) return begun;
      const latin = /^[a-z0-9]/.test(key) ? key : romaniseWord(key);
      if (latin !== key && spellings.has(latin)) return [latin];
      const alike = sounds.get(soundName(latin)) ?? [];
      return alike.length > 0 ? alike : nearest(names, latin);
    },
    correctWord: (word) => nearest(words, word),
  };
}

const buildFuse = (list: readonly string[]): Fuse<string> => new Fuse(list, { threshold: 0.5, ignoreLocation: true, shouldSort: true });

const CANDIDATES = 24;

function nearest(fuse: Fuse<string>, typed: string): readonly string[] {
  const allowed = typosAllowed(typed.length);
  if (allowed === 0) return [];
  const near = fuse.search(typed, { limit: CANDIDATES }).map(({ item }) => ({ item, distance: editDistance(typed, item, allowed) }));
  const least = Math.min(...near.map(({ distance }) => distance));
  return least > allowed ? [] : near.flatMap(({ item, distance }) => (distance === least ? [item] : []));
}
