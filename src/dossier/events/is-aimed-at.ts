import type { Trigger } from './find-triggers.ts';
import { HELPERS_OF_INFINITIVE } from './grammar.fr.ts';
import { indexOfWord, type Sentence } from './sentence.ts';

/** « avant de regagner Moscou », « pour livrer des obus »: an infinitive that no helper carries tells what is only aimed at, or comes later. */
export function isAimedAt(trigger: Trigger, { words }: Pick<Sentence, 'words'>): boolean {
  if (!trigger.weak || trigger.tense !== 'infinitive') return false;
  const at = indexOfWord(words, trigger);
  return !words.slice(Math.max(0, at - 4), at).some(({ text }) => HELPERS_OF_INFINITIVE.has(text));
}
