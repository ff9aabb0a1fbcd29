import { SYNONYMS } from './query-lexicon.fr.ts';
import { stemWord } from './stem-word.ts';

/** The numbers of the groups of synonyms that a folded word, however inflected, belongs to. */
export function listSynonymGroups(word: string): readonly number[] {
  return GROUPS.get(stemWord(word)) ?? [];
}

const GROUPS = new Map<string, number[]>();
SYNONYMS.forEach((words, group) => {
  for (const stem of new Set(words.map(stemWord))) GROUPS.set(stem, [...(GROUPS.get(stem) ?? []), group]);
});
