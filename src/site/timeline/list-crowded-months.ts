import type { DayInterval } from '../../dossier/model.ts';
import { monthOf } from './event-order.ts';

/** Lists the months, `YYYY-MM`, that hold three intervals or more: they are named on the strip and head a part of the list. */
export function listCrowdedMonths<Interval extends DayInterval>(intervals: readonly Interval[]): [month: string, own: readonly Interval[]][] {
  const months = [...Map.groupBy(intervals, (interval) => monthOf(interval) ?? '')];
  return months.filter(([month, own]) => month !== '' && own.length >= CROWDED);
}

const CROWDED = 3;
