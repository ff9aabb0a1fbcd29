import type { Edtf } from '../model.ts';
import { countDays, overlaps } from './overlaps.ts';
import type { UnplacedTimex } from './report.ts';

/**
 * The date of an event: that of its most precise attestation compatible with all the others. Overlap is the test;
 * no date is made by intersection. `null` when no passage dates it.
 */
export function dateCluster(timexes: readonly UnplacedTimex[]): Edtf | null {
  const byPrecision = timexes.toSorted((one, other) => countDays(one) - countDays(other));
  return (byPrecision.find((timex) => timexes.every((other) => overlaps(timex, other))) ?? byPrecision[0])?.edtf ?? null;
}
