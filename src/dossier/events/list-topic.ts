import { COUNTRY_OF_ADJECTIVE } from '../gazetteer/countries.fr.ts';
import { BEING, HAVING, PREPOSITIONS } from './grammar.fr.ts';
import type { Word } from './list-words.ts';

/** Shorter words tell nothing about the topic. */
const SHORTEST = 5;

/** Little words that tell nothing either, whatever their length. */
export const EMPTY: ReadonlySet<string> = new Set([...HAVING, ...BEING, ...PREPOSITIONS, 'leur', 'leurs', 'cette', 'dans', 'mais', 'plus', 'tout', 'tous', 'même', 'comme', 'avant', 'lors', 'lorsque', 'ainsi', 'aussi', 'également', 'ensuite', 'alors', 'déjà', 'ailleurs', 'outre', 'entre', 'encore', 'toutefois', 'cependant', 'notamment', 'aucun', 'aucune', 'plusieurs', 'autre', 'autres', 'premier', 'première', 'nouveau', 'nouvelle']);

/** The words that tell what something is about, in the singular, however they were inflected for number. */
export function listTopic(words: readonly Word[]): Set<string> {
  return new Set(words.filter(({ text }) => text.length >= SHORTEST && !EMPTY.has(text) && !isNationality(text)).map(({ text }) => text.replace(/[sx]$/, '')));
}

/** « russes » tells whose, not what. */
const isNationality = (word: string): boolean => COUNTRY_OF_ADJECTIVE.has(word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('-', ' '));
