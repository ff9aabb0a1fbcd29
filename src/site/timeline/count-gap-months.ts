import type { DayInterval, IsoDay } from '../../dossier/model.ts';

/**
 * Counts the whole calendar months between the last day that events have reached so far and the first day of the next.
 * `reached` is `null` before the first event: there is no gap then.
 */
export function countGapMonths(reached: IsoDay | null, next: DayInterval): number {
  const start = next.min ?? next.max;
  return reached === null || start === null ? 0 : Math.max(0, monthNumber(start) - monthNumber(reached) - 1);
}

const monthNumber = (day: IsoDay): number => 12 * Number(day.slice(0, 4)) + Number(day.slice(5, 7));
