import type { DocScore } from './score-doc.ts';

/** A document that answers at least part of a query. */
export interface Ranked {
  /** Its index in its list. */
  readonly number: number;
  readonly score: DocScore;
  /** What the list is sorted by, best first; above 0. */
  readonly value: number;
}

/** Least share of a query a document must hold when none holds it all. */
const LEAST_COVERAGE = 0.6;

/** Least value of a result, as a share of the best one's. */
const LEAST_VALUE = 0.4;

/**
 * Keeps what answers all of the query; when nothing does, what answers most of it. Drops what is far
 * behind the best. Sorted best first; ties keep their order.
 */
export function keepBest<Item extends Ranked>(items: readonly Item[]): readonly Item[] {
  const best = Math.max(0, ...items.map(({ score }) => score.coverage));
  if (best < LEAST_COVERAGE) return [];
  const covering = items.filter(({ score }) => score.coverage >= best - 0.001);
  const top = Math.max(...covering.map(({ value }) => value));
  return covering.filter(({ value }) => value > 0 && value >= LEAST_VALUE * top).sort((one, other) => other.value - one.value);
}
