import type { IsoDay, TimexAnchor } from '../../model.ts';
import type { Period } from '../edtf.ts';
import type { Unit } from '../lexicon.fr.ts';

/** Which way a date without a year is sought: `near` is the nearest either way, `open` when no verb says. */
export type Direction = 'past' | 'future' | 'near' | 'open';

/** What a specification is dated by. */
export interface Setting {
  /** The publication, or the other end of a range. */
  readonly ref: IsoDay;
  readonly direction: Direction;
  /** Year of a nearby explicit date; `null` when there is none. */
  readonly neighbour: number | null;
  /** How far a tale told in the present has come; `null` where none is told. */
  readonly reached: Period | null;
  /** The month of the heading above; `null` when there is none. */
  readonly month: Period | null;
  /** The last day mentioned that is this weekday, 1 = Monday; `null` when none is. */
  readonly mentionedOn: (weekday: number) => Period | null;
  /** The last date mentioned that can be counted from in a unit; `null` when there is none. */
  readonly mentioned: (unit: Unit) => Period | null;
}

/** A dated period, and what it was counted from (`null` when the words carry it all). */
export interface Dated {
  readonly period: Period;
  readonly anchor: TimexAnchor | null;
}
