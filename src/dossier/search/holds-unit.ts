import { splitWords } from './fold-query.ts';
import type { NameUnit, WordUnit } from './query-unit.ts';

/** Whether a text holds a form of a word, or all the words of a name as it was typed. */
export function holdsUnit(text: string, unit: NameUnit | WordUnit): boolean {
  const words = new Set(splitWords(text).map((word) => word.text));
  return unit.kind === 'word' ? [...unit.forms.keys()].some((form) => words.has(form)) : unit.words.length > 0 && unit.words.every((word) => words.has(word));
}
