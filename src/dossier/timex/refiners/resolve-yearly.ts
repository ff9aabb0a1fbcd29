import { differenceInCalendarDays } from 'date-fns';
import type { IsoDay } from '../../model.ts';
import { pad, shiftDays, toDate, weekdayOf, yearOf } from '../calendar.ts';
import { buildDayPeriod, type Period } from '../edtf.ts';
import type { Shift } from '../lexicon.fr.ts';
import type { Dated, Direction, Setting } from './setting.ts';

/** A date that comes back every year. */
export interface Yearly {
  readonly shift: Shift | null;
  /** Its instance in a year; `null` when the year has none (29 February). */
  readonly build: (year: number) => Period | null;
  /** The weekday said with it; `null` when none is. */
  readonly weekday: number | null;
}

/** Dates it by its shift, by a neighbour’s year, by the tale it is told in, or by the direction; `null` when no year within twelve fits. */
export function resolveYearly({ shift, build, weekday }: Yearly, setting: Setting): Dated | null {
  const { direction, ref } = setting;
  if (shift === 'before' || shift === 'after' || shift === 'same') {
    const from = setting.mentioned('year') ?? buildDayPeriod(ref);
    const found = shift === 'before' ? latest(build, yearOf(from.min), (it) => it.max < from.min) : shift === 'after' ? first(build, yearOf(from.max), (it) => it.min > from.max) : build(yearOf(from.min));
    return found === null ? null : { period: found, anchor: { kind: 'mentioned', edtf: from.edtf } };
  }
  if (shift === null && setting.neighbour !== null) {
    const found = build(setting.neighbour);
    // « Séoul, 11 jan 2024 (AFP) - … a livré en décembre »: what was done is not to come.
    if (found === null || direction !== 'past' || found.min <= ref) return found === null ? null : { period: found, anchor: { kind: 'neighbour', edtf: pad(setting.neighbour, 4) } };
  }
  const told = shift === null && direction !== 'future' ? tell(build, setting) : null;
  if (told !== null) return told;
  const year = yearOf(ref);
  const fits = weekday !== null && [0, -1, 1, -2, 2].some((step) => isOn(build(year + step), weekday));
  const past = latest(build, year, (it) => (shift === 'last' ? it.max < ref : it.min <= ref) && isOn(it, fits ? weekday : null));
  const future = first(build, year, (it) => (shift === 'next' ? it.min > ref : it.max >= ref) && isOn(it, fits ? weekday : null));
  const found = shift === 'this' ? build(year) : shift === 'last' ? past : shift === 'next' ? future : choose(past, future, direction, fits ? weekday : null, ref);
  return found === null ? null : { period: found, anchor: { kind: 'publication', edtf: ref } };
}

/** The first instance from the date a tale has reached; `null` when that is past the publication. */
function tell(build: (year: number) => Period | null, { reached, ref }: Setting): Dated | null {
  if (reached === null) return null;
  const found = first(build, yearOf(reached.min), (it) => it.max >= reached.min);
  return found === null || found.min > ref ? null : { period: found, anchor: { kind: 'mentioned', edtf: reached.edtf } };
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
  if (direction === 'near') return past.max >= ref || gap(past.max, ref) <= gap(ref, future.min) ? past : future;
  if (direction !== 'open') return direction === 'past' ? past : future;
  return future.grain === 'day' && future.min <= near && shiftDays(past.min, 62) < ref ? future : past;
}

function gap(from: IsoDay, to: IsoDay): number {
  return differenceInCalendarDays(toDate(to), toDate(from));
}

function isOn(found: Period | null, weekday: number | null): boolean {
  return weekday === null || (found !== null && weekdayOf(found.min) === weekday);
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
