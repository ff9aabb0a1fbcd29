/** What the reading of a name in its clause goes by. */
import type { NameHit, PassageNames } from './find-names.ts';
import type { Word } from './split-words.ts';

/** A passage, its words and the names found in it. */
export interface ClauseContext extends Pick<PassageNames, 'words' | 'starting' | 'ending'> {
  readonly text: string;
  /** Governors already found: a list is climbed once. */
  readonly governors: Map<NameHit, Governor>;
}

/** The word a name, or the list of names it belongs to, depends on. */
export interface Governor {
  /** Index of the governing word; -1 at the start of the passage. */
  readonly index: number;
  readonly word: Word | null;
  readonly preposition: boolean;
  /** Nothing but an article stands between. */
  readonly adjacent: boolean;
  /** Reached across a comma alone: « à Séoul, Tokyo ». */
  readonly bareList: boolean;
}
