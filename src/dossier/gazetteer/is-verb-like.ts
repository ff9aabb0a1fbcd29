/** Verbs are known by their ending, and by what they are not: no list could hold them all. */
import { NOT_VERBS, STATIVE_VERBS } from './cues.fr.ts';
import type { Word } from './split-words.ts';

/** Whether a word may be a finite verb: by its ending, and by what it is not. */
export function isVerbLike(word: Word, text: string): boolean {
  const written = text.slice(word.start, word.end).toLowerCase();
  if (written === 'a') return true;
  if (NOT_VERBS.has(word.key) && !STATIVE_VERBS.has(word.key)) return false;
  // « la Russie attaquée », « la Corée divisée »: a participle is no finite verb.
  if (/(?:é|ée|és|ées|ique|aire|ière|ienne|ment|ant|ante|euse|elle|ointe|able|ible)$/u.test(written)) return false;
  return FINITE_ENDING.test(word.key);
}

const FINITE_ENDING = /(?:e|ent|a|ont|ait|aient|it|int|ut|rent|t|d|irent|ient)$/u;
