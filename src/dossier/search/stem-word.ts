import { stemmer } from '@orama/stemmers/french';
import { FAMILIES } from './word-lexicon.fr.ts';

/**
 * The stem of a folded Latin word, the same for its usual inflections (signé, signée, signer), and within a family of
 * the lexicon (coréen, Corée). Words of another script, and short ones, are returned as they are.
 */
export function stemWord(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const plain = cut(word);
  const stem = FAMILY_STEMS.get(plain) ?? plain;
  stems.set(word, stem);
  return stem;
}

const stems = new Map<string, string>();

/** Words of so many letters are their own stem. */
const SHORTEST = 3;

/** Folding has taken the accent of a participle off: « signee » is cut as « signe ». */
const cut = (word: string): string =>
  word.length <= SHORTEST || !/^[a-z]+$/.test(word) ? word : stemmer(word.replace(/(?<=.{4})ee(?=s?$)/, 'e'));

const FAMILY_STEMS = new Map(FAMILIES.flatMap((words) => words.map((word) => [cut(word), cut(words[0] ?? '')] as const)));
