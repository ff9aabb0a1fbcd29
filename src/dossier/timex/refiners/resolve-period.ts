import type { IsoDay } from '../../model.ts';
import { buildDay, shiftDays, yearOf } from '../calendar.ts';
import { approximate, buildDayPeriod, buildMonth, buildPart, buildQuarter, buildSeason, buildSemester, buildSpan, buildWeek, buildWeekend, type Period } from '../edtf.ts';
import type { Shift } from '../lexicon.fr.ts';
import type { Spec } from '../spec.ts';
import { holidayOf } from './holiday-of.ts';
import { isUndated } from './is-undated.ts';
import { resolveOffset, resolveRolling } from './resolve-offset.ts';
import { resolveUnit } from './resolve-unit.ts';
import { nthWeekday, resolveDayOfWeek, resolveWeekday } from './resolve-weekday.ts';
import { resolveYearly } from './resolve-yearly.ts';
import type { Dated, Setting } from './setting.ts';
import { halvePeriod, slicePeriod } from './slice-period.ts';

/** Dates a specification; `null` when the calendar has no such day or nothing to count from. Bounds are left to the caller. */
export function resolvePeriod(spec: Spec, setting: Setting): Dated | null {
  switch (spec.kind) {
    case 'fixed': return { period: spec.period, anchor: null };
    case 'day': case 'month': case 'season': case 'quarter': case 'semester': case 'holiday': return resolveWithin(spec, setting);
    case 'weekday': return spec.of === null ? resolveWeekday(spec.weekday, spec.shift, setting) : mapPeriod(resolvePeriod(spec.of, setting), (week) => buildDayPeriod(shiftDays(week.min, spec.weekday - 1)));
    case 'nth-weekday': return mapPeriod(resolvePeriod(spec.of, setting), (whole) => nthWeekday(whole, spec.weekday, spec.nth));
    case 'around': return mapPeriod(resolvePeriod(spec.of, setting), (day) => (spec.unit === 'week' ? buildWeek(day.min) : buildWeekend(day.min)));
    case 'unit': return resolveUnit(spec.unit, spec.shift, setting);
    case 'offset': return resolveCounted(spec, setting);
    case 'rolling': return resolveRolling(spec.unit, spec.count, spec.back, setting.ref);
    case 'part': return mapPeriod(resolvePeriod(spec.of, setting), (whole) => buildPart(whole, spec.part));
    case 'half': return mapPeriod(resolvePeriod(spec.of, setting), (whole) => halvePeriod(whole, spec.half));
    case 'some': return mapPeriod(resolvePeriod(spec.of, setting), (whole) => slicePeriod(whole, spec));
    case 'about': return mapPeriod(resolvePeriod(spec.of, setting), approximate);
    case 'bound': return resolvePeriod(spec.of, setting);
    case 'range': return resolveRange(spec.from, spec.to, setting);
    case 'night': return mapPeriod(resolveEnds(spec.from, spec.to, setting)?.[0] ?? null, (first) => ({ ...first, grain: 'night' }));
  }
}

/** A date of every year: in its holder (« juillet de l’an dernier »), else in the year to be found. */
function resolveWithin(spec: YearlySpec, setting: Setting): Dated | null {
  if (spec.kind === 'day' && spec.month === null) return resolveDayOfWeek(spec.day, spec.weekday, setting);
  const build = builderOf(spec);
  if (spec.of === null) return resolveYearly({ shift: spec.shift, build, weekday: spec.kind === 'day' ? spec.weekday : null }, setting);
  return mapPeriod(resolvePeriod(spec.of, setting), (holder) => build(yearOf(holder.min)));
}

type YearlySpec = Extract<Spec, { of: Spec | null; shift: Shift | null; kind: 'day' | 'month' | 'season' | 'quarter' | 'semester' | 'holiday' }>;

/** Builds the instance of a year. */
function builderOf(spec: YearlySpec): (year: number) => Period | null {
  switch (spec.kind) {
    case 'day': return (year) => asPeriod(spec.month === null ? null : buildDay(year, spec.month, spec.day));
    case 'month': return (year) => buildMonth(year, spec.month);
    case 'season': return (year) => buildSeason(year, spec.season);
    case 'quarter': return (year) => buildQuarter(year, spec.ordinal);
    case 'semester': return (year) => buildSemester(year, spec.ordinal);
    case 'holiday': return (year) => asPeriod(holidayOf(spec.holiday, year, spec.offset));
  }
}

/** « deux jours avant Noël » counts from its holder, the rest from the setting. */
function resolveCounted(spec: Extract<Spec, { kind: 'offset' }>, setting: Setting): Dated | null {
  const holder = spec.of === null ? null : resolvePeriod(spec.of, setting);
  return spec.of !== null && holder === null ? null : resolveOffset(spec, holder, setting);
}

function asPeriod(day: IsoDay | null): Period | null {
  return day === null ? null : buildDayPeriod(day);
}

function mapPeriod(dated: Dated | null, change: (period: Period) => Period | null): Dated | null {
  const changed = dated === null ? null : change(dated.period);
  return dated === null || changed === null ? null : { ...dated, period: changed };
}

function resolveRange(from: Spec, to: Spec, setting: Setting): Dated | null {
  const ends = resolveEnds(from, to, setting);
  if (ends === null) return null;
  const [left, right] = ends;
  if (left.period.min > right.period.max) return null;
  return { period: buildSpan(left.period, right.period), anchor: right.anchor ?? left.anchor };
}

/** « du 27 au 29 octobre », said on the 28th: a range of days of one month that has begun. */
function isUnderWay(from: Spec, to: Spec, setting: Setting): boolean {
  if (from.kind !== 'day' || to.kind !== 'day') return false;
  const end = resolvePeriod(to, setting);
  const start = end === null ? null : resolvePeriod(from, { ...setting, ref: end.period.max, direction: 'past', reached: null });
  return start !== null && start.period.min < setting.ref && start.period.min >= shiftDays(setting.ref, -14);
}

/** The two ends of a range: the dated one dates the other; else the direction dates the near one first. */
function resolveEnds(from: Spec, to: Spec, setting: Setting): [Dated, Dated] | null {
  const forward = isUndated(to) && (!isUndated(from) || (setting.direction === 'future' && setting.neighbour === null && !isUnderWay(from, to, setting)));
  const [near, far] = forward ? [from, to] : [to, from];
  const known = resolvePeriod(near, setting);
  if (known === null) return null;
  const other = resolvePeriod(far, isUndated(far) ? { ...setting, ref: forward ? known.period.min : known.period.max, direction: forward ? 'future' : 'past', neighbour: null, reached: null } : setting);
  if (other === null) return null;
  return forward ? [known, { ...other, anchor: known.anchor }] : [{ ...other, anchor: known.anchor }, known];
}
