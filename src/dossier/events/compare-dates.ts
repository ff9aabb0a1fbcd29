import type { DayInterval } from '../model.ts';
import { contains, countDays, overlaps } from './overlaps.ts';

/**
 * How the dates given for one event stand together. `same`: one date, or none; `nested`: the finest lies inside all the
 * others, which are only coarser; `partial`: two share some days, and neither holds the other whole with all the rest;
 * `apart`: two share no day.
 */
export type DateAgreement = 'same' | 'nested' | 'partial' | 'apart';

/** Compares the dates given for one event. */
export function compareDates(dates: readonly DayInterval[]): DateAgreement {
  const finest = dates.toSorted((one, other) => countDays(one) - countDays(other))[0];
  if (finest === undefined || dates.every((date) => isSame(date, finest))) return 'same';
  if (dates.every((date) => contains(date, finest))) return 'nested';
  return dates.some((one, index) => dates.slice(index + 1).some((other) => !overlaps(one, other))) ? 'apart' : 'partial';
}

const isSame = (one: DayInterval, other: DayInterval): boolean => one.min === other.min && one.max === other.max;
