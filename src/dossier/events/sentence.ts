import type { Span } from '../model.ts';
import type { Actor } from './enlist-actors.ts';
import type { Trigger } from './find-triggers.ts';
import type { Word } from './list-words.ts';

/** A sentence, read once for all its reports. */
export interface Sentence {
  readonly text: string;
  readonly words: readonly Word[];
  readonly triggers: readonly Trigger[];
  readonly mentions: readonly Actor[];
  readonly clauses: readonly Span[];
  /** What hangs on a noun or on an aim; see `list-branches.ts`. */
  readonly branches: readonly Span[];
  /** The triggers that tell nothing by themselves. */
  readonly lone: ReadonlySet<Trigger>;
}

/** The clause where some words stand whole. */
export const clauseOf = ({ clauses }: Pick<Sentence, 'clauses'>, words: Span): Span | undefined => clauses.find((clause) => holds(clause, words));

/** Whether a span lies inside another. */
export const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Index of the word that starts where a trigger does; -1 when there is none. */
export const indexOfWord = (words: readonly Word[], { start: wanted }: Pick<Span, 'start'>): number => words.findIndex(({ start }) => start === wanted);

/** How many whole words stand between two offsets. */
export const wordsBetween = (words: readonly Word[], from: number, to: number): number => words.filter(({ start, end }) => start >= from && end <= to).length;
