import type { IsoDay } from '../../model.ts';
import { weekdayOf } from '../calendar.ts';
import { buildDayPeriod, type Period } from '../edtf.ts';
import type { Unit } from '../lexicon.fr.ts';
import type { Spec } from '../spec.ts';
import type { Value } from './resolve-value.ts';

/** The dates mentioned so far, by what can be counted from them: days from days, months from days or months. */
export class MentionedDates {
  #day: Period | null;
  #month: Period | null;
  #any: Period | null;
  /** The sentence whose own date a date inside a noun may not displace. */
  #framed = -1;
  readonly #weekdays: (Period | undefined)[] = [];

  constructor(day: IsoDay | undefined) {
    this.#day = this.#month = this.#any = day === undefined ? null : buildDayPeriod(day);
  }

  /** What a unit is counted from; `null` when nothing was mentioned. */
  find(unit: Unit): Period | null {
    if (unit === 'day' || unit === 'week' || unit === 'weekend') return this.#day;
    return unit === 'month' || unit === 'quarter' || unit === 'semester' ? this.#month : this.#any;
  }

  /** The last day mentioned that is a weekday, 1 = Monday; `null` when none is. */
  findWeekday(weekday: number): Period | null {
    return this.#weekdays[weekday] ?? null;
  }

  /**
   * Notes a date, unless it is a mere duration back from the publication. « Il parlera dimanche des accords du
   * 15 juin 2000 » stays on Sunday: a date inside a noun does not displace the one its sentence is dated by.
   */
  add(spec: Spec, { period }: Value, sentence: number, inNoun: boolean): void {
    if (spec.kind === 'rolling' || (spec.kind === 'bound' && spec.of.kind === 'offset')) return;
    if (period.min === period.max) this.#weekdays[weekdayOf(period.min)] = period;
    if (inNoun && this.#framed === sentence) return;
    const days = (Date.parse(period.max) - Date.parse(period.min)) / 86_400_000 + 1;
    if (!inNoun && days <= 7) this.#framed = sentence;
    this.#any = period;
    if (days <= 31) this.#month = period;
    if (days <= 7) this.#day = period;
  }
}
