import { MOODS, type DossierEvent, type Mood } from '../../dossier/model.ts';
import type { DossierIndex } from '../dossier-index.ts';
import { findCertainty } from '../certainty.ts';
import { describeClaim } from './describe-claim.ts';

/**
 * Says in words the reserve an event is told with, by whom: « allégué par Séoul ; démenti par Moscou ».
 * `null` when an article asserts it and nobody denies it.
 */
export function describeReserve(event: Pick<DossierEvent, 'status' | 'attestations'>, index: Pick<DossierIndex, 'entities' | 'passages'>): string | null {
  const asserted = findCertainty(event) === 'asserted';
  const shown = SHOWN.filter((mood) => mood === 'denied' || !asserted);
  const claims = shown.flatMap((mood) => {
    const attestations = event.attestations.filter((attestation) => attestation.mood === mood);
    return attestations.length === 0 ? [] : [describeClaim(mood, attestations, index)];
  });
  return claims.length === 0 ? null : claims.join(' ; ');
}

/** The least reserve first; what an article asserts needs no words. */
const SHOWN: readonly Mood[] = MOODS.filter((mood) => mood !== 'asserted').toReversed();
