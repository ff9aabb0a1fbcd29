import type { IsoDay, TimexAnchor } from '../../model.ts';
import { monthOf, shiftDays, shiftMonths, yearOf } from '../calendar.ts';
import { buildCentury, buildDayPeriod, buildDecade, buildMonth, buildQuarter, buildSemester, buildWeek, buildWeekend, buildYear, type Period } from '../edtf.ts';
import type { Shift, Unit } from '../lexicon.fr.ts';
import type { Dated, Direction, Setting } from './setting.ts';

/** Dates « la semaine dernière », « cette année », « le même jour », « le mois suivant ». */
export function resolveUnit(unit: Unit, shift: Shift, setting: Setting): Dated | null {
  if (unit === 'month' && shift === 'this' && setting.month !== null) return { period: setting.month, anchor: { kind: 'mentioned', edtf: setting.month.edtf } };
  const mentioned = shift === 'before' || shift === 'after' || shift === 'same';
  const from = mentioned ? setting.mentioned(unit) ?? buildDayPeriod(setting.ref) : buildDayPeriod(setting.ref);
  const anchor: TimexAnchor = mentioned ? { kind: 'mentioned', edtf: from.edtf } : { kind: 'publication', edtf: setting.ref };
  const step = shift === 'last' || shift === 'before' ? -1 : shift === 'next' || shift === 'after' ? 1 : 0;
  if (unit === 'weekend') return { period: resolveWeekend(from, step, setting.direction), anchor };
  if (unit === 'day' && step === 0 && from.grain !== 'day' && from.grain !== 'span') return { period: from, anchor };
  const base = step < 0 ? from.min : step > 0 ? from.max : from.min;
  return { period: unitOf(unit, base, step), anchor };
}

/** The period of a unit that holds a day, or the one `step` units away. */
export function unitOf(unit: Unit, day: IsoDay, step: number): Period {
  const year = yearOf(day);
  const months = { month: 1, quarter: 3, semester: 6 };
  switch (unit) {
    case 'day': return buildDayPeriod(shiftDays(day, step));
    case 'week': return buildWeek(shiftDays(day, step * 7));
    case 'weekend': return buildWeekend(shiftDays(day, step * 7));
    case 'year': return buildYear(year + step);
    case 'decade': return buildDecade(Math.floor(year / 10) * 10 + step * 10);
    case 'century': return buildCentury(Math.floor(year / 100) + 1 + step);
    case 'month': case 'quarter': case 'semester': {
      const reached = shiftMonths(`${day.slice(0, 7)}-01`, step * months[unit]);
      const month = monthOf(reached);
      if (unit === 'month') return buildMonth(yearOf(reached), month);
      return unit === 'quarter' ? buildQuarter(yearOf(reached), Math.ceil(month / 3)) : buildSemester(yearOf(reached), Math.ceil(month / 6));
    }
  }
}

/** « ce week-end »: the last begun, or the next to end when the future is spoken of; « dernier », « prochain »: wholly before or after. */
function resolveWeekend(from: Period, step: number, direction: Direction): Period {
  const own = buildWeekend(from.min);
  const before = buildWeekend(shiftDays(from.min, -7));
  const after = buildWeekend(shiftDays(from.max, 7));
  if (step < 0) return own.max < from.min ? own : before;
  if (step > 0) return own.min > from.max ? own : after;
  return direction === 'past' && own.min > from.max ? before : own;
}
