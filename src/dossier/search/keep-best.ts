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
export const keepBest = <Item extends Ranked>(items: readonly Item[]): readonly Item[] => keepNearBest(keepCovering(items));

/** Drops what is far behind the best. Sorted best first; ties keep their order. */
export function keepNearBest<Item extends Ranked>(items: readonly Item[]): readonly Item[] {
  const top = items.reduce((most, { value }) => Math.max(most, value), 0);
  return items.filter(({ value }) => value > 0 && value >= LEAST_VALUE * top).toSorted((one, other) => other.value - one.value);
}

/** Least share of a query a document must hold. */
const LEAST_COVERAGE = 0.6;

/** Keeps what holds most of the query, or may; what leaves out more of it than another does is worth less. */
export function keepCovering<Item extends Ranked>(items: readonly Item[]): Item[] {
  const best = items.reduce((most, { score }) => Math.max(most, score.coverage), 0);
  if (best < LEAST_COVERAGE) return [];
  return items.flatMap((item) => {
    const { potential } = item.score;
    return potential < LEAST_COVERAGE ? [] : [{ ...item, value: item.value * Math.min(1, potential / best) ** 2 }];
  });
}
