import type { Trigger } from './find-triggers.ts';
import { HAVING } from './grammar.fr.ts';
import type { Word } from './list-words.ts';

/** « …ces troupes », a lancé le ministre: right after a quotation a verb that can say says. The words are told apart by what stands between them. */
export function isAfterQuote({ start, tense }: Pick<Trigger, 'start' | 'tense'>, words: readonly Word[]): boolean {
  if (tense === null) return false;
  const at = words.findIndex((word) => word.start === start);
  const first = words.findLastIndex(({ text }, index) => index < at && index >= at - 2 && HAVING.has(text));
  const opening = first >= 0 ? first : at;
  const before = words[opening - 1];
  return before !== undefined && (words[opening]?.start ?? 0) - before.end > CLOSING_QUOTE;
}

/** Longer than this, in characters, more than a comma stands between two words. */
const CLOSING_QUOTE = 2;
