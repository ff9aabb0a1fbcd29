import type { Period } from '../edtf.ts';
import type { Place } from './index-places.ts';

/** The month and the year that the headings of a chronology set for what stands under them. */
export class Heading {
  #month: Period | null = null;
  #year: number | null = null;
  /** The one block it holds for; `null` for all below. */
  #block: number | null = null;

  /** The month in force at a place; `null` when no heading set one. */
  month(place: Place): Period | null {
    return this.#isOver(place) ? null : this.#month;
  }

  /** The year in force at a place; `null` when no heading set one. */
  year(place: Place): number | null {
    return this.#isOver(place) ? null : this.#year;
  }

  /** Notes a date that heads a section or a block: a year alone opens a year, a month also a month. */
  add(period: Period, place: Place): void {
    if (place.heads === null) return;
    const year = Number(period.min.slice(0, 4));
    this.#block = place.heads === 'block' ? place.block : null;
    this.#month = period.grain === 'month' ? period : null;
    this.#year = period.grain === 'year' || period.grain === 'month' ? year : null;
  }

  #isOver(place: Place): boolean {
    return this.#block !== null && this.#block !== place.block;
  }
}
