import type { IsoDay } from '../../model.ts';
import { shiftDays } from '../calendar.ts';
import type { Candidate } from '../spec.ts';
import { takesYear } from './find-neighbour.ts';
import type { Place } from './index-places.ts';
import { resolveValue } from './resolve-value.ts';
import { isSameRun } from './tale.ts';
import type { Direction } from './setting.ts';

/** The direction a date is sought in, and what its verb said before its neighbours were looked at. */
export interface Told {
  readonly told: Direction;
  readonly tense: Direction;
}

/** How many expressions away a neighbour may stand, and how far ahead a day must be to be surely past, in days. */
const REACH = 3;
const AHEAD = 62;

/**
 * A sentence in the present or without a verb may announce; among others of the kind whose date can only be past, it
 * tells: « Le 8 février, défilé à Pyongyang. Le 25 juillet, Choïgou arrive », said at the end of December.
 */
export function settleTales(candidates: readonly Candidate[], places: readonly Place[], directions: readonly Direction[], ref: IsoDay): Told[] {
  const told = candidates.map(({ spec }, index) => directions[index] === 'open' && takesYear(spec) && isLongPast(spec, ref));
  return directions.map((direction, index) => ({ tense: direction, told: direction === 'open' && isAmong(told, places, index) ? 'past' : direction }));
}

function isLongPast(spec: Candidate['spec'], ref: IsoDay): boolean {
  const none = { ref, neighbour: null, reached: null, month: null, mentioned: () => null, mentionedOn: () => null };
  const next = resolveValue(spec, { ...none, direction: 'future' });
  return next !== null && next.period.min > shiftDays(ref, AHEAD);
}

function isAmong(told: readonly boolean[], places: readonly Place[], index: number): boolean {
  const place = places[index];
  if (place === undefined) return false;
  for (let at = Math.max(0, index - REACH); at <= index + REACH; at += 1) {
    const other = places[at];
    if (at !== index && other !== undefined && told[at] === true && isSameRun(place, other, REACH)) return true;
  }
  return false;
}
