import { EVENT_TYPES } from '../model.ts';
import { stemWord } from './stem-word.ts';
import { SYNONYMS, TYPE_WORDS } from './word-lexicon.fr.ts';

/** What the lexicons know of a folded word, however inflected. */
export interface WordLinks {
  /** Numbers of the groups of synonyms it belongs to. */
  readonly groups: readonly number[];
  /** Types of event it names or only suggests, as `type * 2`, one more for those it names. */
  readonly types: readonly number[];
}

/** The groups and types of a word; none for most. */
export const listWordLinks = (word: string): WordLinks => LINKS.get(stemWord(word)) ?? NONE;

/** Every word of the lexicons. */
export const LEXICON_WORDS: readonly string[] = [...SYNONYMS.flat(), ...EVENT_TYPES.flatMap((type) => [...TYPE_WORDS[type].names, ...TYPE_WORDS[type].hints])];

const NONE: WordLinks = { groups: [], types: [] };

const LINKS = new Map<string, WordLinks>();

function add(words: readonly string[], links: Partial<WordLinks>): void {
  for (const stem of new Set(words.map(stemWord))) {
    const { groups, types } = LINKS.get(stem) ?? NONE;
    LINKS.set(stem, { groups: [...groups, ...(links.groups ?? [])], types: [...types, ...(links.types ?? [])] });
  }
}

SYNONYMS.forEach((words, group) => add(words, { groups: [group] }));
EVENT_TYPES.forEach((type, number) => {
  add(TYPE_WORDS[type].names, { types: [2 * number + 1] });
  add(TYPE_WORDS[type].hints, { types: [2 * number] });
});
