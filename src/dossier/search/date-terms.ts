import type { DayInterval } from '../model.ts';
import { dayNumber, isoDay } from './day-number.ts';

/** Longest interval indexed under each of its days: the third of a month. */
const MOST_DAYS = 11;

/** Longest intervals indexed under each of their months and years: a season, an era. */
const MOST_MONTHS = 4;
const MOST_YEARS = 5;

/**
 * The terms a date is indexed under: its days, months and years, the fewer the vaguer it is. A day is `#10-27-2025`
 * and a month `#10-2025`, so that a month of every year stands in one shard. An open date has none.
 */
export function listDateTerms({ min, max }: DayInterval): string[] {
  if (min === null || max === null) return [];
  const years = listYears(min, max);
  const months = listMonths(min, max, MOST_MONTHS);
  const days = dayNumber(max) - dayNumber(min) < MOST_DAYS ? listDays(min, max) : [];
  return [...(years.length > MOST_YEARS ? [] : years), ...(months.length > MOST_MONTHS ? [] : months), ...days];
}

/** Most terms one query is read under, the most recent dates first. */
const MOST_ASKED = 64;

/** The terms that answer the dates of a query: whole years and months where they fit, and else days, the latest interval first. Open sides reach the first or last year. */
export function listAskedDates(intervals: readonly DayInterval[], years: { readonly first: number; readonly last: number }): string[] {
  const terms = intervals.toReversed().flatMap((interval) => {
    const min = interval.min ?? `${years.first}-01-01`;
    const max = interval.max ?? `${years.last}-12-31`;
    return min > max ? [] : listCovering(min, max);
  });
  return [...new Set(terms)].slice(0, MOST_ASKED);
}

function listCovering(min: string, max: string): string[] {
  const terms: string[] = [];
  let day = dayNumber(min);
  const end = dayNumber(max);
  while (day <= end && terms.length < MOST_ASKED) {
    const text = isoDay(day);
    const yearEnd = dayNumber(`${text.slice(0, 4)}-12-31`);
    const monthEnd = dayNumber(lastOfMonth(text));
    if (text.endsWith('-01-01') && yearEnd <= end) [terms[terms.length], day] = [yearTerm(text), yearEnd + 1];
    else if (text.endsWith('-01') && monthEnd <= end) [terms[terms.length], day] = [monthTerm(text), monthEnd + 1];
    else [terms[terms.length], day] = [dayTerm(text), day + 1];
  }
  return terms;
}

const yearTerm = (day: string): string => `#${day.slice(0, 4)}`;
const monthTerm = (day: string): string => `#${day.slice(5, 7)}-${day.slice(0, 4)}`;
const dayTerm = (day: string): string => `#${day.slice(5)}-${day.slice(0, 4)}`;

function listYears(min: string, max: string): string[] {
  const years: string[] = [];
  for (let year = Number(min.slice(0, 4)); year <= Number(max.slice(0, 4)) && years.length <= MOST_YEARS; year += 1) years.push(`#${year}`);
  return years;
}

function listMonths(min: string, max: string, most: number): string[] {
  const months: string[] = [];
  for (let day = `${min.slice(0, 7)}-01`; day <= max && months.length <= most; day = isoDay(dayNumber(lastOfMonth(day)) + 1)) months.push(monthTerm(day));
  return months;
}

const listDays = (min: string, max: string): string[] =>
  Array.from({ length: dayNumber(max) - dayNumber(min) + 1 }, (_, at) => dayTerm(isoDay(dayNumber(min) + at)));

const lastOfMonth = (day: string): string => new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 0)).toISOString().slice(0, 10);
