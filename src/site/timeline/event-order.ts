import type { DayInterval, DossierEvent } from '../../dossier/model.ts';

/** The events as the timeline shows them: dated ones, oldest first, then those without a date. */
export function orderEvents(events: readonly DossierEvent[]): DossierEvent[] {
  const dated = events.filter((event) => yearOf(event) !== null);
  return [...dated.toSorted(compareEvents), ...events.filter((event) => yearOf(event) === null)];
}

/** The same the other way round: the latest first, those without a date still last. */
export function orderLatestFirst(events: readonly DossierEvent[]): DossierEvent[] {
  const ordered = orderEvents(events);
  return [...ordered.filter((event) => yearOf(event) !== null).toReversed(), ...ordered.filter((event) => yearOf(event) === null)];
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

/** The year an event is filed under, where it starts, or where it ends when its start is open; `null` when undated. */
export function yearOf({ min, max }: DayInterval): string | null {
  return (min ?? max)?.slice(0, 4) ?? null;
}

/** The month, `YYYY-MM`, that holds the whole event; `null` when none does. */
export function monthOf({ min, max }: DayInterval): string | null {
  if (min === null || max === null) return null;
  return min.slice(0, 7) === max.slice(0, 7) ? min.slice(0, 7) : null;
}

const startOf = ({ min, max }: DayInterval): string => min ?? max ?? '';
