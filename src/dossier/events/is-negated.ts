import { NEGATIONS } from './grammar.fr.ts';
import type { Word } from './list-words.ts';

/** Whether a verb is negated: « n’a pas rencontré », « ne se rendra pas »; `at` is its index. */
export function isNegated(words: readonly Word[], at: number): boolean {
  const before = words.slice(Math.max(0, at - 6), at).map(({ text }) => text);
  const opener = Math.max(before.lastIndexOf('n'), before.lastIndexOf('ne'));
  const rest = [...before.slice(opener + 1), ...words.slice(at + 1, at + 3).map(({ text }) => text)];
  return opener >= 0 && (rest.some((word) => NEGATIONS.has(word)) || words.slice(Math.max(0, at - 10), at).some(({ text }) => text === 'aucun' || text === 'aucune'));
}
