import type { IsoDay } from '../../model.ts';
import { buildDayPeriod, type Period } from '../edtf.ts';
import type { Unit } from '../lexicon.fr.ts';
import type { Spec } from '../spec.ts';
import type { Value } from './resolve-value.ts';

/** The dates mentioned so far, by what can be counted from them: days from days, months from days or months. */
export class MentionedDates {
  #day: Period | null;
  #month: Period | null;
  #any: Period | null;

  constructor(day: IsoDay | undefined) {
    this.#day = this.#month = this.#any = day === undefined ? null : buildDayPeriod(day);
  }

  /** What a unit is counted from; `null` when nothing was mentioned. */
  find(unit: Unit): Period | null {
    if (unit === 'day' || unit === 'week' || unit === 'weekend') return this.#day;
    return unit === 'month' || unit === 'quarter' || unit === 'semester' ? this.#month : this.#any;
  }

  /** Notes a date, unless it is a mere duration back from the publication. */
  add(spec: Spec, { period }: Value): void {
    if (spec.kind === 'rolling' || (spec.kind === 'bound' && spec.of.kind === 'offset')) return;
    const days = (Date.parse(period.max) - Date.parse(period.min)) / 86_400_000 + 1;
    this.#any = period;
    if (days <= 31) this.#month = period;
    if (days <= 7) this.#day = period;
  }
}
