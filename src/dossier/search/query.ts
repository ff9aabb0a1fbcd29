import type { DayInterval } from '../model.ts';
import type { Postings } from './decode-postings.ts';
import type { NameUnit, WordUnit } from './query-unit.ts';

/** A query with the lists of what answers each part of it. */
export interface Query {
  /** `null` when it asks for no date. */
  readonly date: { readonly intervals: readonly DayInterval[]; readonly lists: readonly AskedList[] } | null;
  /** The rest of it, in order. */
  readonly units: readonly AskedUnit[];
}

/** A name or word of a query. */
export interface AskedUnit {
  readonly unit: NameUnit | WordUnit;
  /** What it counts for in the query: more the rarer it is. */
  readonly weight: number;
  /** The lists of what it may stand for. */
  readonly lists: readonly AskedList[];
  /** Those of the types of event it names, by grade. */
  readonly types: readonly AskedList[];
  /** How likely an article that its lists, cut, leave out holds it all the same, 0 to 1. */
  readonly left: number;
}

/** The list of a term, with how well the term answers, 0 to 1. */
export interface AskedList {
  readonly postings: Postings;
  readonly grade: number;
}
