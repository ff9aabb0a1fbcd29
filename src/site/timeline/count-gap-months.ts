import type { DayInterval, IsoDay } from '../../dossier/model.ts';

/**
 * Counts the whole calendar months between the last day any earlier event can reach and the first day of `next`.
 * 0 for a first event. An earlier event without end counts by its start alone.
 */
export function countGapMonths(earlier: readonly DayInterval[], next: DayInterval): number {
  const reached = earlier.map(({ min, max }) => max ?? min).filter((day) => day !== null);
  const start = next.min ?? next.max;
  if (reached.length === 0 || start === null) return 0;
  const last = reached.reduce((latest, day) => (day > latest ? day : latest));
  return Math.max(0, monthNumber(start) - monthNumber(last) - 1);
}

const monthNumber = (day: IsoDay): number => 12 * Number(day.slice(0, 4)) + Number(day.slice(5, 7));
