import { contains } from '../../dossier/events/overlaps.ts';
import type { DayInterval, Timex } from '../../dossier/model.ts';

/**
 * How the date words of a passage stand to the date of the event. `dated`: they give it, or a day inside it. `year`,
 * `month`, `period`: they hold it whole and are coarser. `other`: they do not hold it whole.
 */
export type DateGrain = 'dated' | 'year' | 'month' | 'period' | 'other';

/** Says how date words stand to the date of their event. */
export function findDateGrain(timex: Pick<Timex, 'edtf' | 'min' | 'max'>, event: DayInterval): DateGrain {
  if (contains(event, timex)) return 'dated';
  if (!contains(timex, event)) return 'other';
  if (YEAR.test(timex.edtf)) return 'year';
  return MONTH.test(timex.edtf) ? 'month' : 'period';
}

const YEAR = /^\d{4}~?$/;
const MONTH = /^\d{4}-(?:0\d|1[0-2])~?$/;
