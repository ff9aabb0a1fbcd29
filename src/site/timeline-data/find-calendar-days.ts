import type { DossierEvent, IsoDay } from '../../dossier/model.ts';
import { buildMonth } from '../../dossier/timex/edtf.ts';
import { shiftDays } from '../../dossier/timex/calendar.ts';

/** Whole days, as calendars write them: from `first` to the eve of `after`. */
export interface CalendarDays {
  readonly first: IsoDay;
  readonly after: IsoDay;
}

/**
 * Finds the days an event takes up in a calendar: those it covers, but that an approximate day (« vers le 14 juillet »)
 * takes its month. `null` when the event is undated or open on a side.
 */
export function findCalendarDays({ edtf, min, max }: Pick<DossierEvent, 'edtf' | 'min' | 'max'>): CalendarDays | null {
  if (min === null || max === null) return null;
  if (min !== max || !/[~?%]/.test(edtf ?? '')) return { first: min, after: shiftDays(max, 1) };
  const month = buildMonth(Number(min.slice(0, 4)), Number(min.slice(5, 7)));
  return { first: month.min, after: shiftDays(month.max, 1) };
}
