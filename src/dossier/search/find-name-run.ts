import { nameKey } from './name-key.ts';
import type { Spelling } from './collect-spellings.ts';
import { NAME_LINKS, STOP_WORDS } from './query-lexicon.fr.ts';

/** Most words of a name. */
const LONGEST_NAME = 9;

/** The longest run of folded words, from one of them, that spells a whole name; `to` is exclusive. `null` when none does. */
export function findNameRun(
  words: readonly string[],
  from: number,
  spellings: ReadonlyMap<string, readonly Spelling[]>,
): { readonly spellings: readonly Spelling[]; readonly to: number } | null {
  for (let to = Math.min(words.length, from + LONGEST_NAME); to > from; to -= 1) {
    const run = words.slice(from, to);
    if (NAME_LINKS.has(run[0] ?? '') || NAME_LINKS.has(run.at(-1) ?? '') || run.every(isEmptyWord)) continue;
    const found = spellings.get(nameKey(run));
    if (found !== undefined) return { spellings: found, to };
  }
  return null;
}

/** Whether a folded word has no content of its own: a grammatical word, a lone letter. */
export const isEmptyWord = (word: string): boolean => STOP_WORDS.has(word) || /^[a-z]$/.test(word);
