import type { DocScore } from './score-doc.ts';

/** A document that answers at least part of a query. */
export interface Ranked {
  /** Its number in its list. */
  readonly number: number;
  readonly score: DocScore;
  /** What the list is sorted by, best first; above 0. */
  readonly value: number;
}

/** Least value of a result, as a share of the best one's. */
const LEAST_VALUE = 0.4;

/** Drops what does not cover enough of the query and what is far behind the best. Sorted best first; ties keep their order. */
export function keepBest<Item extends Ranked>(items: readonly Item[]): readonly Item[] {
  const covering = keepCovering(items);
  const top = covering.reduce((most, { value }) => Math.max(most, value), 0);
  return covering.filter(({ value }) => value > 0 && value >= LEAST_VALUE * top).sort((one, other) => other.value - one.value);
}

/** Least share of a query a document must hold when none holds it all. */
const LEAST_COVERAGE = 0.6;

/** Keeps what answers all of the query, or may; when nothing does, what answers most of it. */
export function keepCovering<Item extends Pick<Ranked, 'score'>>(items: readonly Item[]): Item[] {
  const best = items.reduce((most, { score }) => Math.max(most, score.coverage), 0);
  return best < LEAST_COVERAGE ? [] : items.filter(({ score }) => score.potential >= best - 0.001);
}
