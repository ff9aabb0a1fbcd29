import type { IsoDay, TimexAnchor } from '../../model.ts';
import { buildDay, monthOf, pad, shiftDays, shiftMonths, weekdayOf, yearOf } from '../calendar.ts';
import { buildDayPeriod, type Period } from '../edtf.ts';
import type { Shift } from '../lexicon.fr.ts';
import type { Dated, Setting } from './setting.ts';

/** Dates a weekday by its shift or by the direction; the publication’s own weekday is that day. */
export function resolveWeekday(weekday: number, shift: Shift | null, setting: Setting): Dated {
  const mentioned = shift === 'before' || shift === 'after' || shift === 'same';
  const same = shift === 'same' ? setting.mentionedOn(weekday) : null;
  if (same !== null) return { period: same, anchor: { kind: 'mentioned', edtf: same.edtf } };
  const from = mentioned ? setting.mentioned('day') ?? buildDayPeriod(setting.ref) : buildDayPeriod(setting.ref);
  const soon = shift === 'this' && setting.direction === 'open' && (weekday - weekdayOf(setting.ref) + 7) % 7 <= 4;
  const ahead = shift === 'next' || shift === 'after' || ((shift === null || shift === 'this') && setting.direction === 'future') || soon;
  const strict = shift !== null && shift !== 'same' && shift !== 'this';
  const start = ahead ? shiftDays(from.max, strict ? 1 : 0) : shiftDays(shift === 'same' ? from.max : from.min, strict ? -1 : 0);
  const gap = ahead ? (weekday - weekdayOf(start) + 7) % 7 : -((weekdayOf(start) - weekday + 7) % 7);
  const anchor: TimexAnchor = mentioned ? { kind: 'mentioned', edtf: from.edtf } : { kind: 'publication', edtf: setting.ref };
  return { period: buildDayPeriod(shiftDays(start, gap)), anchor };
}

/** « lundi 27 »: the month where that day of the month is that weekday, nearest in the direction. */
export function resolveDayOfWeek(day: number, weekday: number | null, setting: Setting): Dated | null {
  if (weekday === null) return resolveBareDay(day, setting);
  const headed = setting.month === null ? null : buildDay(yearOf(setting.month.min), monthOf(setting.month.min), day);
  if (headed !== null && weekdayOf(headed) === weekday) return { period: buildDayPeriod(headed), anchor: { kind: 'mentioned', edtf: setting.month?.edtf ?? headed } };
  const anchor: TimexAnchor = { kind: 'publication', edtf: setting.ref };
  const steps = setting.direction === 'future' ? [0, 1, 2, 3, 4, 5, 6, -1, -2, -3] : [0, -1, 1, -2, -3, -4, -5, -6, 2, 3];
  for (const step of steps) {
    const month = shiftMonths(`${setting.ref.slice(0, 7)}-01`, step);
    const found = buildDay(yearOf(month), monthOf(month), day);
    if (found === null || weekdayOf(found) !== weekday) continue;
    if (setting.direction === 'past' ? found <= setting.ref : setting.direction === 'future' ? found >= setting.ref : true) return { period: buildDayPeriod(found), anchor };
  }
  return null;
}

/** « le 12 » after « le 5 septembre »: the same month, or the next when the number goes back; `null` when no day was mentioned. */
function resolveBareDay(day: number, setting: Setting): Dated | null {
  const from = setting.mentioned('month');
  const upcoming = day < Number(setting.ref.slice(8)) ? shiftMonths(`${setting.ref.slice(0, 7)}-01`, 1) : setting.ref;
  if (from === null) return setting.direction === 'future' || setting.direction === 'near' ? inMonth(upcoming, day, { kind: 'publication', edtf: setting.ref }) : null;
  const anchor: TimexAnchor = { kind: 'mentioned', edtf: from.edtf };
  const ahead = setting.direction === 'future' && from.max < setting.ref;
  if (from.min.slice(0, 7) === from.max.slice(0, 7) && from.grain !== 'day' && !ahead) return inMonth(from.min, day, anchor);
  if (setting.direction === 'future' && from.min <= setting.ref) return inMonth(upcoming, day, anchor);
  const next = shiftMonths(`${from.min.slice(0, 7)}-01`, 1);
  const past = setting.direction !== 'future' && from.min <= setting.ref && `${next.slice(0, 7)}-${pad(day, 2)}` > setting.ref;
  const month = day > Number(from.min.slice(8)) || past ? from.min : next;
  return inMonth(month, day, anchor);
}

function inMonth(month: IsoDay, day: number, anchor: TimexAnchor): Dated | null {
  const found = buildDay(yearOf(month), monthOf(month), day);
  return found === null ? null : { period: buildDayPeriod(found), anchor };
}

/** The first, the third or (-1) the last such weekday of a month or a season. */
export function nthWeekday(whole: Period, weekday: number, nth: number): Period | null {
  const start = nth > 0 ? shiftDays(whole.min, (weekday - weekdayOf(whole.min) + 7) % 7 + (nth - 1) * 7) : shiftDays(whole.max, -((weekdayOf(whole.max) - weekday + 7) % 7));
  return start > whole.max ? null : buildDayPeriod(start);
}
