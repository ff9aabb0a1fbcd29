import { pad, shiftDays, shiftMonths, yearOf } from '../calendar.ts';
import { approximate, buildBetween, buildDayPeriod, buildSpan, type Period } from '../edtf.ts';
import type { Spec } from '../spec.ts';

/** « première quinzaine de juin », « seconde moitié de 2024 »; `null` for a period that is not halved. */
export function halvePeriod(whole: Period, half: 1 | 2): Period | null {
  const year = yearOf(whole.min);
  const pick = (first: readonly [string, string], second: readonly [string, string]): Period => buildBetween(...(half === 1 ? first : second));
  switch (whole.grain) {
    case 'month': return pick([`${whole.edtf}-01`, `${whole.edtf}-15`], [`${whole.edtf}-16`, whole.max]);
    case 'year': return pick([`${whole.edtf}-01`, `${whole.edtf}-06`], [`${whole.edtf}-07`, `${whole.edtf}-12`]);
    case 'decade': return pick([pad(year, 4), pad(year + 4, 4)], [pad(year + 5, 4), pad(year + 9, 4)]);
    case 'century': return pick([pad(year, 4), pad(year + 49, 4)], [pad(year + 50, 4), pad(year + 99, 4)]);
    default: return null;
  }
}

/** « six premiers mois de 2024 », « première semaine de juin », « trois derniers jours de mai »; `null` when the period is too short. */
export function slicePeriod(whole: Period, { unit, start, end, exact }: Pick<Extract<Spec, { kind: 'some' }>, 'unit' | 'start' | 'end' | 'exact'>): Period | null {
  if (unit === 'month') {
    if (whole.grain !== 'year') return null;
    const month = (at: number): string => shiftMonths(at > 0 ? whole.min : `${whole.edtf}-12-01`, at > 0 ? at - 1 : at + 1).slice(0, 7);
    const [from, to] = [month(start), month(end)];
    return from.slice(0, 4) === whole.edtf && to.slice(0, 4) === whole.edtf ? buildBetween(from, to) : null;
  }
  if (whole.grain !== 'month' && whole.grain !== 'year') return null;
  const length = unit === 'week' ? 7 : 1;
  const from = start > 0 ? shiftDays(whole.min, (start - 1) * length) : shiftDays(whole.max, start * length + 1);
  const to = end > 0 ? shiftDays(whole.min, end * length - 1) : shiftDays(whole.max, (end + 1) * length);
  if (from < whole.min || from > whole.max) return null;
  const days = buildSpan(buildDayPeriod(from), buildDayPeriod(to > whole.max ? whole.max : to));
  return exact ? days : approximate(days);
}
