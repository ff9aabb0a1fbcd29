import type { Trigger } from './find-triggers.ts';
import { HELPERS_OF_INFINITIVE } from './grammar.fr.ts';
import { indexOfWord, type Sentence } from './sentence.ts';

/** « doit se rendre lundi à Moscou pour en discuter »: the day is not that of the aim. */
export function isAim({ tense, start }: Trigger, { words }: Pick<Sentence, 'words'>): boolean {
  const at = indexOfWord(words, { start });
  return tense === 'infinitive' && words.slice(Math.max(0, at - 3), at).some(({ text }) => text === 'pour' || text === 'afin');
}

/** « avant de regagner Moscou », « pour livrer des obus »: an infinitive that no helper carries tells what is only aimed at, or comes later. */
export function isAimedAt(trigger: Trigger, { words }: Pick<Sentence, 'words'>): boolean {
  if (!trigger.weak || trigger.tense !== 'infinitive') return false;
  const at = indexOfWord(words, trigger);
  return !words.slice(Math.max(0, at - 4), at).some(({ text }) => HELPERS_OF_INFINITIVE.has(text));
}
