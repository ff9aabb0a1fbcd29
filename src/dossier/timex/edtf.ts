import type { DayInterval, Edtf, IsoDay } from '../model.ts';
import { buildDay, daysIn, pad, shiftDays, mondayOf, yearOf, monthOf } from './calendar.ts';

/** How wide a period is; `night` is dated by the day it starts on, `span` is any other run of days. */
export type Grain = 'day' | 'night' | 'week' | 'weekend' | 'month' | 'season' | 'quarter' | 'semester' | 'year' | 'decade' | 'century' | 'span';

/** A closed period: its EDTF value, its days, and how its ends are written inside a range. */
export interface Period {
  readonly grain: Grain;
  readonly edtf: Edtf;
  readonly min: IsoDay;
  readonly max: IsoDay;
  /** EDTF of its start inside a range: `2025-~03` for spring 2025. */
  readonly from: Edtf;
  /** EDTF of its end inside a range. */
  readonly to: Edtf;
}

/** One third of a period: *début*, *mi-* or *milieu*, *fin*. */
export type Part = 'early' | 'mid' | 'late';

/**
 * The days an EDTF value covers, qualifiers aside; `null` when it is not one this project reads (levels 0 to 2
 * without sets, negative years and unspecified months). Seasons are meteorological: `2025-24` ends in February 2026.
 */
export function parseEdtf(edtf: Edtf): DayInterval | null {
  const ends = edtf.split('/');
  const [first, second] = ends;
  if (first === undefined || ends.length > 2) return null;
  if (second === undefined) return parsePoint(first);
  const from = parseEnd(first);
  const to = parseEnd(second);
  if (from === null || to === null || (from.min === null && to.max === null)) return null;
  return from.min !== null && to.max !== null && from.min > to.max ? null : { min: from.min, max: to.max };
}

function parseEnd(end: string): DayInterval | null {
  return end === '..' || end === '' ? { min: null, max: null } : parsePoint(end);
}

function parsePoint(point: string): DayInterval | null {
  const match = /^[~?%]?(\d{4}|\d{3}X|\d{2}XX)[~?%]?(?:-[~?%]?(\d{2})[~?%]?(?:-[~?%]?(\d{2}|XX)[~?%]?)?)?$/.exec(point);
  if (match === null) return null;
  const [, years = '', second, third] = match;
  if (years.includes('X')) return second === undefined ? { min: `${years.replaceAll('X', '0')}-01-01`, max: `${years.replaceAll('X', '9')}-12-31` } : null;
  const year = Number(years);
  if (year < 1) return null;
  if (second === undefined) return days(buildYear(year));
  const code = Number(second);
  if (third !== undefined && third !== 'XX') {
    const day = buildDay(year, code, Number(third));
    return day === null ? null : { min: day, max: day };
  }
  if (code >= 1 && code <= 12) return days(buildMonth(year, code));
  if (third !== undefined) return null;
  if (code >= 21 && code <= 24) return days(buildSeason(year, code - 20));
  if (code >= 33 && code <= 36) return days(buildQuarter(year, code - 32));
  if (code >= 40 && code <= 41) return days(buildSemester(year, code - 39));
  return null;
}

function days({ min, max }: Period): DayInterval {
  return { min, max };
}

/** One day. */
export function buildDayPeriod(day: IsoDay): Period {
  return { grain: 'day', edtf: day, min: day, max: day, from: day, to: day };
}

/** A calendar month, 1 = January. */
export function buildMonth(year: number, month: number): Period {
  const edtf = `${pad(year, 4)}-${pad(month, 2)}`;
  return { grain: 'month', edtf, min: `${edtf}-01`, max: `${edtf}-${pad(daysIn(year, month), 2)}`, from: edtf, to: edtf };
}

/** A calendar year. */
export function buildYear(year: number): Period {
  const edtf = pad(year, 4);
  return { grain: 'year', edtf, min: `${edtf}-01-01`, max: `${edtf}-12-31`, from: edtf, to: edtf };
}

/** A meteorological season, 1 = spring … 4 = winter, named by the year it starts in. */
export function buildSeason(year: number, season: number): Period {
  const first = buildMonth(year, season * 3);
  const last = season === 4 ? buildMonth(year + 1, 2) : buildMonth(year, season * 3 + 2);
  return { grain: 'season', edtf: `${pad(year, 4)}-2${season}`, min: first.min, max: last.max, from: qualifyLast(first.edtf), to: qualifyLast(last.edtf) };
}

/** A quarter of a year, 1 to 4. */
export function buildQuarter(year: number, quarter: number): Period {
  return buildMonths('quarter', `${pad(year, 4)}-${32 + quarter}`, year, quarter * 3 - 2, quarter * 3);
}

/** Half a year, 1 or 2. */
export function buildSemester(year: number, semester: number): Period {
  return buildMonths('semester', `${pad(year, 4)}-${39 + semester}`, year, semester * 6 - 5, semester * 6);
}

function buildMonths(grain: Grain, edtf: Edtf, year: number, first: number, last: number): Period {
  const from = buildMonth(year, first);
  const to = buildMonth(year, last);
  return { grain, edtf, min: from.min, max: to.max, from: from.edtf, to: to.edtf };
}

/** Ten years from a round one. */
export function buildDecade(year: number): Period {
  return { grain: 'decade', edtf: `${pad(year / 10, 3)}X`, min: `${pad(year, 4)}-01-01`, max: `${pad(year + 9, 4)}-12-31`, from: pad(year, 4), to: pad(year + 9, 4) };
}

/** A hundred years, by their ordinal: the 20th is 1900 to 1999, as EDTF writes `19XX`. */
export function buildCentury(ordinal: number): Period {
  const hundreds = pad(ordinal - 1, 2);
  return { grain: 'century', edtf: `${hundreds}XX`, min: `${hundreds}00-01-01`, max: `${hundreds}99-12-31`, from: `${hundreds}00`, to: `${hundreds}99` };
}

/** The week of a day, Monday to Sunday. */
export function buildWeek(day: IsoDay): Period {
  const monday = mondayOf(day);
  return { ...buildSpan(buildDayPeriod(monday), buildDayPeriod(shiftDays(monday, 6))), grain: 'week' };
}

/** The Saturday and Sunday of a day's week. */
export function buildWeekend(day: IsoDay): Period {
  const monday = mondayOf(day);
  return { ...buildSpan(buildDayPeriod(shiftDays(monday, 5)), buildDayPeriod(shiftDays(monday, 6))), grain: 'weekend' };
}

/** From the start of one period to the end of another; turned round when they are in the wrong order. */
export function buildSpan(from: Period, to: Period): Period {
  if (from.min > to.max) return buildSpan(to, from);
  return { grain: 'span', edtf: `${from.from}/${to.to}`, min: from.min, max: to.max, from: from.from, to: to.to };
}

/** *Vers l’été 2025*: the same days, said approximate. A season or a decade is written out, as EDTF has no `2025-22~`. */
export function approximate(period: Period): Period {
  if (period.edtf.includes('~')) return period;
  const from = `${period.from}~`;
  const to = `${period.to}~`;
  const single = period.grain === 'day' || period.grain === 'night' || period.grain === 'month' || period.grain === 'year';
  if (single) return { ...period, edtf: from, from, to };
  if (period.grain === 'season') return { ...period, edtf: `${period.from}/${period.to}` };
  return { ...period, edtf: `${from}/${to}`, from, to };
}

/** Part of a period; `null` for a period that has no such part. Bounds are those of the project’s convention table. */
export function buildPart(period: Period, part: Part): Period | null {
  const year = yearOf(period.min);
  if (period.grain === 'month') return buildPartOfMonth(period.edtf, Number(period.max.slice(8)), part);
  if (period.grain === 'year') return buildPartOfYear(year, part);
  if (period.grain === 'decade') return buildPartOfYears(year, part, [3, 4, 6, 7, 9]);
  if (period.grain === 'century') return buildPartOfYears(year, part, [29, 40, 59, 70, 99]);
  if (period.grain === 'season') return approximate(buildMonth(part === 'late' || (part === 'mid' && monthOf(period.min) === 12) ? yearOf(period.max) : year, ((monthOf(period.min) - 1 + ['early', 'mid', 'late'].indexOf(part)) % 12) + 1));
  if (period.grain === 'week') return buildPartOfWeek(period.min, part);
  return null;
}

function buildPartOfMonth(month: Edtf, length: number, part: Part): Period {
  if (part === 'early') return buildBetween(`${month}-01`, `${month}-~10`);
  if (part === 'mid') return buildBetween(`${month}-~11`, `${month}-~20`);
  return buildBetween(`${month}-~21`, `${month}-${length}`);
}

function buildPartOfYear(year: number, part: Part): Period {
  const name = pad(year, 4);
  if (part === 'early') return buildBetween(`${name}-01`, `${name}-~03`);
  if (part === 'mid') return buildBetween(`${name}-~05`, `${name}-~08`);
  return buildBetween(`${name}-~10`, `${name}-12`);
}

/** `ends`: last year of the first part, first and last of the middle, first and last of the end, counted from the first year. */
function buildPartOfYears(first: number, part: Part, [early, mid, midEnd, late, end]: readonly [number, number, number, number, number]): Period {
  if (part === 'early') return buildBetween(pad(first, 4), `~${pad(first + early, 4)}`);
  if (part === 'mid') return buildBetween(`~${pad(first + mid, 4)}`, `~${pad(first + midEnd, 4)}`);
  return buildBetween(`~${pad(first + late, 4)}`, pad(first + end, 4));
}

function buildPartOfWeek(monday: IsoDay, part: Part): Period {
  const [first, last] = part === 'early' ? [0, 1] : part === 'mid' ? [2, 3] : [4, 6];
  return buildSpan(approximate(buildDayPeriod(shiftDays(monday, first))), approximate(buildDayPeriod(shiftDays(monday, last))));
}

/** A closed range from its two EDTF ends. Throws a `RangeError` (programmer error) on ends that are not EDTF. */
export function buildBetween(from: Edtf, to: Edtf): Period {
  const interval = parseEdtf(`${from}/${to}`);
  if (interval === null || interval.min === null || interval.max === null) throw new RangeError(`not a range: ${from}/${to}`);
  return { grain: 'span', edtf: `${from}/${to}`, min: interval.min, max: interval.max, from, to };
}

/** Marks the last component approximate: `2025-03` → `2025-~03`. */
function qualifyLast(edtf: Edtf): Edtf {
  return edtf.replace(/-(\d{2})$/, '-~$1');
}
