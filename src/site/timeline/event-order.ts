import type { DayInterval, DossierEvent } from '../../dossier/model.ts';

/** The events as the timeline shows them: dated ones, oldest first, then those without a date. */
export function orderEvents(events: readonly DossierEvent[]): DossierEvent[] {
  const dated = events.filter((event) => yearOf(event) !== null);
  return [...dated.toSorted(compareEvents), ...events.filter((event) => yearOf(event) === null)];
}

/** The same the other way round: the latest first, those without a date still last. */
export function orderLatestFirst(events: readonly DossierEvent[]): DossierEvent[] {
  const dated = events.filter((event) => yearOf(event) !== null);
  return [...dated.toSorted(compareLatestFirst), ...events.filter((event) => yearOf(event) === null)];
}

/**
 * Orders dated events, oldest first. Those that outlast the month they start in come before that month;
 * inside it, the longest of the same start first, so that an event dated by its month alone opens it; of the same dates,
 * the visit comes before what happened during it.
 */
export function compareEvents(a: DossierEvent, b: DossierEvent): number {
  return (
    startOf(a).slice(0, 7).localeCompare(startOf(b).slice(0, 7)) ||
    Number(monthOf(a) !== null) - Number(monthOf(b) !== null) ||
    startOf(a).localeCompare(startOf(b)) ||
    (b.max ?? '9999').localeCompare(a.max ?? '9999') ||
    Number(b.type === 'visit') - Number(a.type === 'visit')
  );
}

/**
 * Orders dated events, the latest start first. What is dated by its year or its month alone still opens it, and of the
 * same dates the longest comes first; what outlasts the month it starts in comes after that month.
 */
function compareLatestFirst(a: DossierEvent, b: DossierEvent): number {
  return (
    startOf(b).slice(0, 4).localeCompare(startOf(a).slice(0, 4)) ||
    Number(fillsYear(b)) - Number(fillsYear(a)) ||
    startOf(b).slice(0, 7).localeCompare(startOf(a).slice(0, 7)) ||
    Number(monthOf(a) === null) - Number(monthOf(b) === null) ||
    Number(fillsMonth(b)) - Number(fillsMonth(a)) ||
    startOf(b).localeCompare(startOf(a)) ||
    (b.max ?? '9999').localeCompare(a.max ?? '9999') ||
    Number(b.type === 'visit') - Number(a.type === 'visit')
  );
}

/** The year an event is filed under, where it starts, or where it ends when its start is open; `null` when undated. */
export function yearOf({ min, max }: DayInterval): string | null {
  return (min ?? max)?.slice(0, 4) ?? null;
}

/** The month, `YYYY-MM`, that holds the whole event; `null` when none does. */
export function monthOf({ min, max }: DayInterval): string | null {
  if (min === null || max === null) return null;
  return min.slice(0, 7) === max.slice(0, 7) ? min.slice(0, 7) : null;
}

/** The month, `YYYY-MM`, an event starts in, or ends in when its start is open; empty when undated. */
export const startMonthOf = (interval: DayInterval): string => startOf(interval).slice(0, 7);

const startOf = ({ min, max }: DayInterval): string => min ?? max ?? '';

/** Whether it starts with its year and lasts to its end or longer, but ends. */
const fillsYear = ({ min, max }: DayInterval): boolean => min !== null && max !== null && min.endsWith('-01-01') && max >= `${min.slice(0, 4)}-12-31`;

/** Whether it starts with its month and lasts to the last week, as a month told alone does. */
const fillsMonth = ({ min, max }: DayInterval): boolean => min !== null && max !== null && min.endsWith('-01') && max.slice(0, 7) === min.slice(0, 7) && max.slice(8) >= '28';
