import type { Period } from '../edtf.ts';
import type { Place } from './index-places.ts';

/** What a heading sets for the dates under it. */
interface Frame {
  /** `null` under a year. */
  readonly month: Period | null;
  readonly year: number;
}

/** The month and the year that the headings of a chronology set for what stands under them. */
export class Heading {
  #section: Frame | null = null;
  #block: Frame | null = null;
  /** The block that `#block` holds for. */
  #at = -1;

  /** The month in force at a place; `null` when no heading set one. */
  month(place: Place): Period | null {
    return this.#frame(place)?.month ?? null;
  }

  /** The year in force at a place; `null` when no heading set one. */
  year(place: Place): number | null {
    return this.#frame(place)?.year ?? null;
  }

  /** Notes a date that heads a section or a block, if it is a month or a year. */
  add(period: Period, place: Place): void {
    if (place.heads === null || (period.grain !== 'month' && period.grain !== 'year')) return;
    const frame = { month: period.grain === 'month' ? period : null, year: Number(period.min.slice(0, 4)) };
    if (place.heads === 'section') this.#section = frame;
    else [this.#block, this.#at] = [frame, place.block];
  }

  #frame(place: Place): Frame | null {
    return this.#at === place.block ? this.#block : this.#section;
  }
}
