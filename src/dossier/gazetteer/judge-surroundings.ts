/** Reads the words next to a name: they may make it someone else's, or part of a longer name. */
import { deriveSurname } from './derive-surname.ts';
import { namesHalf } from './names-half.ts';
import { ADJECTIVE_PREFIXES, CIVILITIES, EPONYM_NOUNS, FAMILY_WORDS, SENTENCE_OPENERS } from './names.fr.ts';
import { foldName } from './split-words.ts';
import type { Word } from './split-words.ts';
import type { SpellingMatch } from './match-trie.ts';

/** What stands around a match. */
export interface Surroundings {
  /** `free`: the name may be the entity's; `other`: it belongs to a longer or another name. */
  readonly verdict: 'free' | 'other';
  /** First word of the mention: the match's own, or a given name before it in a spelling of its own. */
  readonly first: number;
  /** The civility or title right before; `null` when there is none. */
  readonly civility: { readonly gender: 'm' | 'f' | null } | null;
  /** With `other`: the longer name is that of a person of the same surname. */
  readonly homonym: boolean;
}

/** The matches before and after in the passage. */
export interface NeighbourMatches {
  readonly before: SpellingMatch | undefined;
  readonly after: SpellingMatch | undefined;
}

/** Judges a match by the words before and after it. */
export function judgeSurroundings(text: string, words: readonly Word[], match: SpellingMatch, others: NeighbourMatches): Surroundings {
  const free: Surroundings = { verdict: 'free', first: match.first, civility: null, homonym: false };
  const other = (homonym: boolean): Surroundings => ({ ...free, verdict: 'other', homonym });
  const { before, after } = findNeighbours(text, words, match);
  if (match.spellings.some(({ confirmedBy }) => confirmedBy !== undefined)) return namesHalf(text, words, match.first) ? free : other(false);
  const isPerson = match.spellings.some(({ entity }) => entity?.kind === 'person');
  const isPlace = match.spellings.some(({ entity }) => entity?.kind === 'place');
  const single = match.first === match.last;
  if (before !== null && before.gap === '-' && ADJECTIVE_PREFIXES.has(before.word.key)) return other(false);
  if (isPerson && before?.gap === ' ' && EPONYM_NOUNS.has(before.word.key)) return other(false);
  const known = { before: others.before?.last === match.first - 1, after: others.after?.first === match.last + 1 };
  const shouts = words[match.first]?.capitals === 'all';
  const strangerAfter = after?.gap === ' ' && !known.after && (after.word.capitals === 'initial' || (after.word.capitals === 'all' && !shouts));
  const strangerBefore = before !== null && !known.before && isStranger(text, words, match.first - 1, before, shouts);
  if (match.spellings.every(({ form }) => form === 'surname')) {
    const civility = before !== null && isCivilityGap(before.gap) ? CIVILITIES.get(before.word.key) : undefined;
    if (strangerAfter) return other(true);
    if (before?.gap === ' ' && FAMILY_WORDS.has(before.word.key)) return other(false);
    if (civility !== undefined) return { ...free, civility: { gender: civility } };
    if (!strangerBefore || before === null) return free;
    return isOwnGivenName(before.word.key, match) ? { ...free, first: match.first - 1 } : other(true);
  }
  if (isPlace && single && strangerBefore && match.first > 1 && before?.gap === ' ' && (!shouts || before.word.capitals === 'all')) return other(false);
  if (isPlace && single && strangerAfter && before !== null && ARTICLES.has(before.word.key)) return other(false);
  return free;
}

const ARTICLES: ReadonlySet<string> = new Set(['le', 'la', 'l', 'the']);

interface Neighbour {
  readonly word: Word;
  /** ' ' for any white space, '-' for any hyphen, '. ' after an abbreviation, otherwise as written. */
  readonly gap: string;
}

function findNeighbours(text: string, words: readonly Word[], match: SpellingMatch): { before: Neighbour | null; after: Neighbour | null } {
  const first = words[match.first];
  const left = words[match.first - 1];
  const right = words[match.last + 1];
  const gap = (start: number, end: number): string => text.slice(start, end).replace(/\s/gu, ' ').replace(/[‐‑]/gu, '-');
  return {
    before: left === undefined || first === undefined ? null : { word: left, gap: gap(left.end, first.start) },
    after: right === undefined ? null : { word: right, gap: gap(match.end, right.start) },
  };
}

const isCivilityGap = (gap: string): boolean => gap === ' ' || gap === '. ' || gap === '.';

/** A capitalised word that no rule of the sentence explains: most often a first name. */
function isStranger(text: string, words: readonly Word[], index: number, { word, gap }: Neighbour, shouts: boolean): boolean {
  if (gap === '. ' || gap === '.') return word.end - word.start === 1 && word.capitals !== 'none';
  if (gap !== ' ' || word.capitals === 'none' || (word.capitals === 'all' && shouts)) return false;
  if (CIVILITIES.has(word.key)) return false;
  return !opensSentence(text, words, index) || !(SENTENCE_OPENERS.has(word.key) || /(?:ment|ant|ants)$/u.test(word.key));
}

function opensSentence(text: string, words: readonly Word[], index: number): boolean {
  const word = words[index];
  const before = words[index - 1];
  return word === undefined || before === undefined || /[.!?:;«»"“”—–()/]|\s--?\s/u.test(text.slice(before.end, word.start));
}

/** The entity's own given name in a spelling the glossary does not list: same consonants, « Serguey » for « Sergueï ». */
function isOwnGivenName(key: string, { spellings }: SpellingMatch): boolean {
  return spellings.some(({ entity }) => {
    if (entity?.kind !== 'person') return false;
    const given = deriveSurname(entity, entity.name)?.given;
    return given !== undefined && (skeleton(foldName(given)) === skeleton(key) || (key.length === 1 && foldName(given).startsWith(key)));
  });
}

const skeleton = (name: string): string => name.replace(/[aeiouy\s]/gu, '').replaceAll('j', '').replaceAll('k', 'c');
