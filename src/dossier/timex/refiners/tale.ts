import type { IsoDay } from '../../model.ts';
import type { Period } from '../edtf.ts';
import type { Place } from './index-places.ts';
import type { Value } from './resolve-value.ts';
import type { Direction } from './setting.ts';

/** How far a tale told in order has come: « le 27 février 2022, … En juin, le fonds est voté » goes on to June 2022. */
export class Tale {
  #reached: Period | null = null;
  #place: Place | null = null;

  /** The date reached when a block, or a list of blocks that open with their dates, goes on; `null` when there is none. */
  at(place: Place): Period | null {
    return this.#place !== null && isSameRun(this.#place, place) ? this.#reached : null;
  }

  /**
   * Notes a date that frames its sentence, and the tense it is told in: the present, or no verb, goes on; a look back
   * counted from the tale (« trois jours plus tôt, ils ont franchi ») leaves it where it is; anything else ends it.
   */
  add({ period, anchor }: Value, place: Place, tense: Direction, ref: IsoDay): void {
    const isPast = anchor?.kind !== 'publication' && period.max < ref && period.grain !== 'decade' && period.grain !== 'century';
    if (isPast && tense === 'past' && anchor !== null) return;
    this.#reached = isPast && tense !== 'past' ? period : null;
    this.#place = place;
  }
}

/** True for two places of one block, or of two blocks that both open with a date, at most `apart` blocks away. */
export function isSameRun(one: Place, other: Place, apart = 1): boolean {
  return one.block === other.block || (one.led && other.led && Math.abs(other.block - one.block) <= apart);
}
