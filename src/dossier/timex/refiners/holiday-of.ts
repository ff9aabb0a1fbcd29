import type { IsoDay } from '../../model.ts';
import { buildDay, easterOf, shiftDays } from '../calendar.ts';

const FIXED_HOLIDAYS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['christmas', [12, 25]], ['new-year', [1, 1]], ['all-saints', [11, 1]], ['assumption', [8, 15]], ['epiphany', [1, 6]], ['valentine', [2, 14]], ['sylvester', [12, 31]],
]);

/** The day of a holiday in a year; `offset` days from Easter Sunday for the movable ones. */
export function holidayOf(holiday: string, year: number, offset: number): IsoDay | null {
  const fixed = FIXED_HOLIDAYS.get(holiday);
  if (fixed !== undefined) return buildDay(year, ...fixed);
  return year < 1 || year > 9998 ? null : shiftDays(easterOf(year), offset);
}
