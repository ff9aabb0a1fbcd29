import type { DayInterval } from '../model.ts';

/**
 * How an interval answers the dates of a query: 1 when it lies within one of them, less when it only
 * overlaps, least when it is open; 0 when it overlaps none.
 */
export function gradeDates({ min, max }: DayInterval, asked: readonly DayInterval[]): number {
  return Math.max(0, ...asked.map((interval) => {
    if (!overlaps({ min, max }, interval)) return 0;
    const within = min !== null && max !== null && (interval.min ?? '') <= min && max <= (interval.max ?? '9999');
    if (within) return 1;
    return min === null || max === null ? 0.2 : 0.5 * shareOf({ min, max }, interval);
  }));
}

/** Whether two intervals have a day in common. */
export const overlaps = (one: DayInterval, other: DayInterval): boolean =>
  (one.min ?? '') <= (other.max ?? '9999') && (other.min ?? '') <= (one.max ?? '9999');

/** The part of a closed interval that lies within another, above 0 and at most 1. */
function shareOf({ min, max }: { readonly min: string; readonly max: string }, asked: DayInterval): number {
  const from = asked.min !== null && asked.min > min ? asked.min : min;
  const to = asked.max !== null && asked.max < max ? asked.max : max;
  return daysBetween(from, to) / daysBetween(min, max);
}

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
