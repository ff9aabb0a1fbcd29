import { UTCDate } from '@date-fns/utc';
import { addDays, addMonths, startOfISOWeek } from 'date-fns';
import type { IsoDay } from '../model.ts';

/** Parses a day; throws a `RangeError` (programmer error) when it is none. */
export function toDate(day: IsoDay): UTCDate {
  const date = new UTCDate(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) throw new RangeError(`not a day: ${day}`);
  return date;
}

/** Formats a date as an ISO day. */
export function toDay(date: Date): IsoDay {
  return date.toISOString().slice(0, 10);
}

/** The day `count` days after; negative counts go back. */
export function shiftDays(day: IsoDay, count: number): IsoDay {
  return toDay(addDays(toDate(day), count));
}

/** The day `count` months after, kept inside the month reached: 31 March − 1 month = 28 or 29 February. */
export function shiftMonths(day: IsoDay, count: number): IsoDay {
  return toDay(addMonths(toDate(day), count));
}

/** Day of the week, 1 = Monday … 7 = Sunday. */
export function weekdayOf(day: IsoDay): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

/** The Monday of the day's week. */
export function mondayOf(day: IsoDay): IsoDay {
  return toDay(startOfISOWeek(toDate(day)));
}

/** Number of days of a month, 1 = January. */
export function daysIn(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
}

/** A day from its parts; `null` when the calendar has no such day (30 February) or the year has not four digits. */
export function buildDay(year: number, month: number, day: number): IsoDay | null {
  if (year < 1 || year > 9998 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** Year of a day. */
export function yearOf(day: IsoDay): number {
  return Number(day.slice(0, 4));
}

/** Month of a day, 1 = January. */
export function monthOf(day: IsoDay): number {
  return Number(day.slice(5, 7));
}

/** Digits with leading zeros. */
export function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

/** Easter Sunday of a year, Gregorian calendar (the anonymous computus). */
export function easterOf(year: number): IsoDay {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const shift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - shift + 15) % 30;
  const week = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * week) / 451);
  const count = epact + week - 7 * late + 114;
  return `${pad(year, 4)}-${pad(Math.floor(count / 31), 2)}-${pad((count % 31) + 1, 2)}`;
}
