import type { DayInterval } from '../model.ts';
import type { Spelling } from './collect-spellings.ts';
import type { Expansion } from './expand-word.ts';

/** The date of a query: a result must overlap one of the intervals. */
export interface DateUnit {
  readonly kind: 'date';
  /** The terms of the index that answer it. */
  readonly terms: readonly string[];
  readonly intervals: readonly DayInterval[];
}

/** Words of a query that spell the whole name of one or several entities. */
export interface NameUnit {
  readonly kind: 'name';
  readonly entities: readonly (Spelling & { readonly grade: number })[];
  /** The words themselves, folded, for texts where the name was not recognised. */
  readonly words: readonly string[];
  readonly corrected: boolean;
}

/** Any other word of a query, with the words of the index it may stand for. */
export interface WordUnit extends Expansion {
  readonly kind: 'word';
  readonly corrected: boolean;
  /** What it counts for in the query, 0 to 1, before its rarity. */
  readonly weight: number;
}

/** What a query asks for: a date, a name or a word. */
export type QueryUnit = DateUnit | NameUnit | WordUnit;
