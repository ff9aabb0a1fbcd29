import type { IsoDay, TimexAnchor } from '../model.ts';
import { buildDay, easterOf, monthOf, pad, shiftDays, shiftMonths, weekdayOf, yearOf } from './calendar.ts';
import {
  approximate, buildBetween, buildCentury, buildDayPeriod, buildDecade, buildMonth, buildPart, buildQuarter, buildSeason, buildSemester, buildSpan, buildWeek, buildWeekend, buildYear,
  type Period,
} from './edtf.ts';
import type { Shift, Unit } from './lexicon.fr.ts';
import type { Spec } from './spec.ts';

/** Which way a date without a year is sought; `open` when no verb says. */
export type Direction = 'past' | 'future' | 'open';

/** What a specification is dated by. */
export interface Setting {
  /** The publication, or the other end of a range. */
  readonly ref: IsoDay;
  readonly direction: Direction;
  /** Year of a nearby explicit date; `null` when there is none. */
  readonly neighbour: number | null;
  /** The last date mentioned that can be counted from in a unit; `null` when there is none. */
  readonly mentioned: (unit: Unit) => Period | null;
}

/** A dated period, and what it was counted from (`null` when the words carry it all). */
export interface Dated {
  readonly period: Period;
  readonly anchor: TimexAnchor | null;
}

/** Dates a specification; `null` when the calendar has no such day or nothing to count from. Bounds are left to the caller. */
export function resolvePeriod(spec: Spec, setting: Setting): Dated | null {
  switch (spec.kind) {
    case 'fixed': return { period: spec.period, anchor: null };
    case 'day': return spec.month === null ? resolveDayOfWeek(spec.day, spec.weekday, setting) : resolveYearly(spec, setting, (year) => period(spec.month === null ? null : buildDay(year, spec.month, spec.day)), spec.weekday);
    case 'month': return resolveYearly(spec, setting, (year) => buildMonth(year, spec.month), null);
    case 'season': return resolveYearly(spec, setting, (year) => buildSeason(year, spec.season), null);
    case 'quarter': return resolveYearly(spec, setting, (year) => buildQuarter(year, spec.ordinal), null);
    case 'semester': return resolveYearly(spec, setting, (year) => buildSemester(year, spec.ordinal), null);
    case 'holiday': return resolveYearly(spec, setting, (year) => period(holidayOf(spec.holiday, year, spec.offset)), null);
    case 'weekday': return spec.of === null ? resolveWeekday(spec.weekday, spec.shift, setting) : mapPeriod(resolvePeriod(spec.of, setting), (week) => buildDayPeriod(shiftDays(week.min, spec.weekday - 1)));
    case 'nth-weekday': return mapPeriod(resolvePeriod(spec.of, setting), (whole) => nthWeekday(whole, spec.weekday, spec.nth));
    case 'around': return mapPeriod(resolvePeriod(spec.of, setting), (day) => (spec.unit === 'week' ? buildWeek(day.min) : buildWeekend(day.min)));
    case 'unit': return resolveUnit(spec.unit, spec.shift, setting);
    case 'offset': return resolveOffset(spec, setting);
    case 'rolling': return resolveRolling(spec.unit, spec.count, spec.back, setting.ref);
    case 'part': return mapPeriod(resolvePeriod(spec.of, setting), (whole) => buildPart(whole, spec.part));
    case 'half': case 'first-days': return mapPeriod(resolvePeriod(spec.of, setting), (whole) => sliceOf(whole, spec.kind, spec.days));
    case 'about': return mapPeriod(resolvePeriod(spec.of, setting), approximate);
    case 'bound': return resolvePeriod(spec.of, setting);
    case 'range': return resolveRange(spec.from, spec.to, setting);
    case 'night': return mapPeriod(resolveEnds(spec.from, spec.to, setting)?.[0] ?? null, (first) => first);
  }
}

function period(day: IsoDay | null): Period | null {
  return day === null ? null : buildDayPeriod(day);
}

function mapPeriod(dated: Dated | null, change: (period: Period) => Period | null): Dated | null {
  const changed = dated === null ? null : change(dated.period);
  return dated === null || changed === null ? null : { ...dated, period: changed };
}

/** True when the words leave the year to be found. */
export function isUndated(spec: Spec): boolean {
  switch (spec.kind) {
    case 'day': case 'month': case 'season': case 'quarter': case 'semester': case 'holiday': return spec.of === null && spec.shift === null;
    case 'weekday': return spec.of === null && spec.shift === null;
    case 'part': case 'about': case 'bound': case 'half': case 'first-days': case 'nth-weekday': case 'around': return isUndated(spec.of);
    case 'range': case 'night': return isUndated(spec.from) && isUndated(spec.to);
    default: return false;
  }
}

type Yearly = Extract<Spec, { of: Spec | null; shift: Shift | null }>;

/** What comes back every year: the year is that of its holder, of its shift, of a neighbour, or the direction’s. */
function resolveYearly(spec: Yearly, setting: Setting, build: (year: number) => Period | null, weekday: number | null): Dated | null {
  if (spec.of !== null) {
    const holder = resolvePeriod(spec.of, setting);
    const whole = holder === null ? null : build(yearOf(holder.period.min));
    return holder === null || whole === null ? null : { period: whole, anchor: holder.anchor };
  }
  const publication: TimexAnchor = { kind: 'publication', edtf: setting.ref };
  const { shift, direction, ref } = { shift: spec.shift, ...setting };
  if (shift === 'before' || shift === 'after' || shift === 'same') {
    const from = setting.mentioned('year') ?? buildDayPeriod(ref);
    const found = shift === 'before' ? latest(build, yearOf(from.min), (it) => it.max < from.min) : shift === 'after' ? first(build, yearOf(from.max), (it) => it.min > from.max) : build(yearOf(from.min));
    return found === null ? null : { period: found, anchor: { kind: 'mentioned', edtf: from.edtf } };
  }
  if (shift === null && setting.neighbour !== null) {
    const found = build(setting.neighbour);
    return found === null ? null : { period: found, anchor: { kind: 'neighbour', edtf: pad(setting.neighbour, 4) } };
  }
  const year = yearOf(ref);
  const past = latest(build, year, (it) => (shift === 'last' ? it.max < ref : it.min <= ref) && isOn(it, weekday));
  const future = first(build, year, (it) => (shift === 'next' ? it.min > ref : it.max >= ref) && isOn(it, weekday));
  const found = shift === 'this' ? build(year) : shift === 'last' ? past : shift === 'next' ? future : choose(past, future, direction, weekday, ref);
  return found === null ? null : { period: found, anchor: publication };
}

/** By tense; a weekday that fits one year only decides; without a verb, a day within two months to come is meant. */
function choose(past: Period | null, future: Period | null, direction: Direction, weekday: number | null, ref: IsoDay): Period | null {
  if (past === null || future === null) return past ?? future;
  const near = shiftDays(ref, 62);
  if (weekday !== null) {
    const back = yearOf(ref) - yearOf(past.min);
    const ahead = yearOf(future.min) - yearOf(ref);
    if (back !== ahead) return back < ahead ? past : future;
  }
  if (direction !== 'open') return direction === 'past' ? past : future;
  return future.grain === 'day' && future.min <= near && shiftDays(past.min, 62) < ref ? future : past;
}

function isOn(found: Period, weekday: number | null): boolean {
  return weekday === null || weekdayOf(found.min) === weekday;
}

/** The last instance that passes, looking back at most twelve years. */
function latest(build: (year: number) => Period | null, from: number, test: (period: Period) => boolean): Period | null {
  for (let year = from + 1; year >= from - 12; year -= 1) {
    const found = build(year);
    if (found !== null && test(found)) return found;
  }
  return null;
}

/** The first instance that passes, looking ahead at most twelve years. */
function first(build: (year: number) => Period | null, from: number, test: (period: Period) => boolean): Period | null {
  for (let year = from - 1; year <= from + 12; year += 1) {
    const found = build(year);
    if (found !== null && test(found)) return found;
  }
  return null;
}

/** « lundi 27 »: the month where that day of the month is that weekday, nearest in the direction. */
function resolveDayOfWeek(day: number, weekday: number | null, setting: Setting): Dated | null {
  const anchor: TimexAnchor = { kind: 'publication', edtf: setting.ref };
  const steps = setting.direction === 'future' ? [0, 1, 2, 3, 4, 5, 6, -1, -2, -3] : [0, -1, 1, -2, -3, -4, -5, -6, 2, 3];
  for (const step of steps) {
    const month = unitOf('month', setting.ref, step);
    const found = buildDay(yearOf(month.min), monthOf(month.min), day);
    if (found === null || (weekday !== null && weekdayOf(found) !== weekday)) continue;
    if (setting.direction === 'past' ? found <= setting.ref : setting.direction === 'future' ? found >= setting.ref : true) return { period: buildDayPeriod(found), anchor };
  }
  return null;
}

/** The first, the third or (-1) the last such weekday of a month or a season. */
function nthWeekday(whole: Period, weekday: number, nth: number): Period | null {
  const start = nth > 0 ? shiftDays(whole.min, (weekday - weekdayOf(whole.min) + 7) % 7 + (nth - 1) * 7) : shiftDays(whole.max, -((weekdayOf(whole.max) - weekday + 7) % 7));
  return start > whole.max ? null : buildDayPeriod(start);
}

function resolveWeekday(weekday: number, shift: Shift | null, setting: Setting): Dated {
  const mentioned = shift === 'before' || shift === 'after' || shift === 'same';
  const from = mentioned ? setting.mentioned('day') ?? buildDayPeriod(setting.ref) : buildDayPeriod(setting.ref);
  const soon = shift === 'this' && setting.direction === 'open' && (weekday - weekdayOf(setting.ref) + 7) % 7 <= 3;
  const ahead = shift === 'next' || shift === 'after' || ((shift === null || shift === 'this') && setting.direction === 'future') || soon;
  const strict = shift !== null && shift !== 'same' && shift !== 'this';
  const start = ahead ? shiftDays(from.max, strict ? 1 : 0) : shiftDays(shift === 'same' ? from.max : from.min, strict ? -1 : 0);
  const gap = ahead ? (weekday - weekdayOf(start) + 7) % 7 : -((weekdayOf(start) - weekday + 7) % 7);
  const anchor: TimexAnchor = mentioned ? { kind: 'mentioned', edtf: from.edtf } : { kind: 'publication', edtf: setting.ref };
  return { period: buildDayPeriod(shiftDays(start, gap)), anchor };
}

function resolveUnit(unit: Unit, shift: Shift, setting: Setting): Dated | null {
  const mentioned = shift === 'before' || shift === 'after' || shift === 'same';
  const from = mentioned ? setting.mentioned(unit) ?? buildDayPeriod(setting.ref) : buildDayPeriod(setting.ref);
  const anchor: TimexAnchor = mentioned ? { kind: 'mentioned', edtf: from.edtf } : { kind: 'publication', edtf: setting.ref };
  const step = shift === 'last' || shift === 'before' ? -1 : shift === 'next' || shift === 'after' ? 1 : 0;
  if (unit === 'weekend') return { period: resolveWeekend(from, step, setting.direction), anchor };
  if (unit === 'day' && step === 0 && from.grain !== 'day' && from.grain !== 'span') return { period: from, anchor };
  const base = step < 0 ? from.min : step > 0 ? from.max : from.min;
  return { period: unitOf(unit, base, step), anchor };
}

function unitOf(unit: Unit, day: IsoDay, step: number): Period {
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

/** « il y a », « dans », « plus tôt »: days give a day, weeks the week, months the month, years the year; one year the month. */
function resolveOffset(spec: Extract<Spec, { kind: 'offset' }>, setting: Setting): Dated | null {
  const holder = spec.of === null ? null : resolvePeriod(spec.of, setting);
  if (spec.of !== null && holder === null) return null;
  const found = holder?.period ?? (spec.from === 'mentioned' ? setting.mentioned(spec.unit) : null);
  const from = found ?? buildDayPeriod(setting.ref);
  const anchor: TimexAnchor = found === null ? { kind: 'publication', edtf: setting.ref } : { kind: 'mentioned', edtf: found.edtf };
  const { unit, count } = spec;
  const base = count < 0 || count === 0 ? from.min : from.max;
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
  const year = yearOf(base) + months / 12;
  if (year < 1 || year > 9000) return null;
  const yearly = months % 12 === 0 && (Math.abs(months) > 12 || ['year', 'decade', 'century'].includes(from.grain));
  if (yearly) return approximate(buildYear(yearOf(base) + months / 12));
  const at = (step: number): Period => unitOf('month', base, step);
  if (Number.isInteger(months)) return approximate(at(months));
  return buildSpan(approximate(at(Math.floor(months))), approximate(at(Math.ceil(months))));
}

/** « les trois derniers mois »: rolling back from the publication to it. */
function resolveRolling(unit: Unit, count: number, back: boolean, ref: IsoDay): Dated | null {
  const sign = back ? -1 : 1;
  const months = MONTHS_IN[unit] * count;
  if (months > 12 * 1500) return null;
  const other = months > 0 ? shiftMonths(ref, sign * months) : shiftDays(ref, sign * count * (unit === 'day' ? 1 : 7));
  const edge = `${other}~`;
  return { period: back ? buildBetween(edge, ref) : buildBetween(ref, edge), anchor: { kind: 'publication', edtf: ref } };
}

/** « première quinzaine de juin », « seconde moitié de 2024 », « première semaine de juin ». */
function sliceOf(whole: Period, kind: 'half' | 'first-days', [start, end]: readonly [number, number]): Period | null {
  if (whole.grain === 'month') {
    const last = Number(whole.max.slice(8));
    const [from, to] = kind === 'half' ? (start === 0 ? [1, 15] : [16, last]) : start < 0 ? [last - 6, last] : [start, end];
    const day = (number: number): string => `${whole.edtf}-${pad(number, 2)}`;
    return kind === 'half' ? buildBetween(day(from), day(to)) : buildBetween(`${whole.edtf}-~${pad(from, 2)}`, `${whole.edtf}-~${pad(to, 2)}`);
  }
  if (kind !== 'half') return null;
  const year = yearOf(whole.min);
  if (whole.grain === 'year') return start === 0 ? buildBetween(`${whole.edtf}-01`, `${whole.edtf}-06`) : buildBetween(`${whole.edtf}-07`, `${whole.edtf}-12`);
  const half = { decade: 5, century: 50 }[whole.grain as 'decade' | 'century'];
  if (half === undefined) return null;
  return start === 0 ? buildBetween(pad(year, 4), pad(year + half - 1, 4)) : buildBetween(pad(year + half, 4), pad(year + 2 * half - 1, 4));
}

function resolveRange(from: Spec, to: Spec, setting: Setting): Dated | null {
  const ends = resolveEnds(from, to, setting);
  if (ends === null) return null;
  const [left, right] = ends;
  if (left.period.min > right.period.max) return null;
  return { period: buildSpan(left.period, right.period), anchor: right.anchor ?? left.anchor };
}

/** The two ends of a range: the dated one dates the other; else the direction dates the near one first. */
function resolveEnds(from: Spec, to: Spec, setting: Setting): [Dated, Dated] | null {
  const forward = isUndated(to) && (!isUndated(from) || (setting.direction === 'future' && setting.neighbour === null));
  const [near, far] = forward ? [from, to] : [to, from];
  const known = resolvePeriod(near, setting);
  if (known === null) return null;
  const other = resolvePeriod(far, isUndated(far) ? { ...setting, ref: forward ? known.period.min : known.period.max, direction: forward ? 'future' : 'past', neighbour: null } : setting);
  if (other === null) return null;
  return forward ? [known, { ...other, anchor: known.anchor }] : [{ ...other, anchor: known.anchor }, known];
}

const FIXED_HOLIDAYS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['christmas', [12, 25]], ['new-year', [1, 1]], ['all-saints', [11, 1]], ['assumption', [8, 15]], ['epiphany', [1, 6]], ['valentine', [2, 14]], ['sylvester', [12, 31]],
]);

/** The day of a holiday in a year; `offset` days from Easter Sunday for the movable ones. */
function holidayOf(holiday: string, year: number, offset: number): IsoDay | null {
  const fixed = FIXED_HOLIDAYS.get(holiday);
  if (fixed !== undefined) return buildDay(year, ...fixed);
  return year < 1 || year > 9998 ? null : shiftDays(easterOf(year), offset);
}
