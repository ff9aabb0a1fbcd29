import type { DayInterval } from '../model.ts';

/** Before and after every day. */
const FIRST = '0000-00-00';
const LAST = '9999-99-99';

/** Whether two intervals share a day; an open side reaches everywhere. */
export function overlaps(one: DayInterval, other: DayInterval): boolean {
  return (one.min ?? FIRST) <= (other.max ?? LAST) && (other.min ?? FIRST) <= (one.max ?? LAST);
}

/** Whether an interval lies inside another. */
export function contains(outer: DayInterval, inner: DayInterval): boolean {
  return (outer.min ?? FIRST) <= (inner.min ?? FIRST) && (inner.max ?? LAST) <= (outer.max ?? LAST);
}

/** Length of an interval in days, for comparing precisions; open ones are the longest. */
export function countDays({ min, max }: DayInterval): number {
  return min === null || max === null ? Infinity : (Date.parse(max) - Date.parse(min)) / 86_400_000 + 1;
}
