import { NAME_LINKS } from './query-lexicon.fr.ts';

/** The joined key of a name given as folded words: « Choe Son-hui », « choesonhui » and « choe son hui » share one. */
export function nameKey(words: readonly string[]): string {
  const kept = words.filter((word) => !NAME_LINKS.has(word));
  return (kept.length === 0 ? words : kept).join('');
}
