import type { IsoDay, TimexAnchor } from '../../model.ts';
import { shiftDays, shiftMonths, yearOf } from '../calendar.ts';
import { approximate, buildBetween, buildDayPeriod, buildSpan, buildWeek, buildYear, type Period } from '../edtf.ts';
import type { Unit } from '../lexicon.fr.ts';
import type { Spec } from '../spec.ts';
import { unitOf } from './resolve-unit.ts';
import type { Dated, Setting } from './setting.ts';

/** « il y a », « dans », « plus tôt »: days give a day, weeks the week, months the month, years the year; one year the month. */
export function resolveOffset(spec: Extract<Spec, { kind: 'offset' }>, holder: Dated | null, setting: Setting): Dated | null {
  const found = holder?.period ?? (spec.from === 'mentioned' ? setting.mentioned(spec.unit) : null);
  if (found === null && spec.from === 'mentioned' && spec.count > 1) return null;
  const from = found ?? buildDayPeriod(setting.ref);
  const anchor: TimexAnchor = found === null ? { kind: 'publication', edtf: setting.ref } : { kind: 'mentioned', edtf: found.edtf };
  const { unit, count } = spec;
  // « dans la matinée » after a night is the morning it ends in.
  const base = count === 0 && from.grain === 'night' ? shiftDays(from.max, 1) : count <= 0 ? from.min : from.max;
  const reached = spec.toTheDay ? reachDay(unit, count, base) : reach(unit, count, base, from);
  return reached === null ? null : { period: spec.exact ? reached : approximate(reached), anchor };
}

/** « il y a un an jour pour jour ». */
function reachDay(unit: Unit, count: number, base: IsoDay): Period | null {
  const months = count * MONTHS_IN[unit];
  if (months === 0) return buildDayPeriod(shiftDays(base, Math.round(count * (unit === 'week' ? 7 : 1))));
  return Number.isInteger(months) && Math.abs(months) < 12_000 && yearOf(base) + months / 12 > 1 ? buildDayPeriod(shiftMonths(base, months)) : null;
}

/** Months in a unit; none in days and weeks. */
const MONTHS_IN: Readonly<Record<Unit, number>> = { day: 0, week: 0, weekend: 0, month: 1, quarter: 3, semester: 6, year: 12, decade: 120, century: 1200 };

function reach(unit: Unit, count: number, base: IsoDay, from: Period): Period | null {
  if (unit === 'day') return buildDayPeriod(shiftDays(base, Math.round(count)));
  if (unit === 'week') return buildWeek(shiftDays(base, Math.round(count * 7)));
  const months = count * MONTHS_IN[unit];
  if (Math.abs(months) === 12 && ['quarter', 'semester', 'season'].includes(from.grain)) return approximate(buildBetween(shiftMonths(from.min, months).slice(0, 7), shiftMonths(from.max, months).slice(0, 7)));
  const year = yearOf(base) + months / 12;
  if (year < 1 || year > 9000) return null;
  const yearly = months % 12 === 0 && (Math.abs(months) > 12 || ['year', 'decade', 'century'].includes(from.grain));
  if (yearly) return approximate(buildYear(yearOf(base) + months / 12));
  const at = (step: number): Period => unitOf('month', base, step);
  if (Number.isInteger(months)) return approximate(at(months));
  return buildSpan(approximate(at(Math.floor(months))), approximate(at(Math.ceil(months))));
}

/** « les trois derniers mois »: rolling back from the publication to it. */
export function resolveRolling(unit: Unit, count: number, back: boolean, ref: IsoDay): Dated | null {
  const sign = back ? -1 : 1;
  const months = MONTHS_IN[unit] * count;
  if (months > 12 * 1500) return null;
  const other = months > 0 ? shiftMonths(ref, sign * months) : shiftDays(ref, sign * count * (unit === 'day' ? 1 : 7));
  const edge = `${other}~`;
  return { period: back ? buildBetween(edge, ref) : buildBetween(ref, edge), anchor: { kind: 'publication', edtf: ref } };
}
