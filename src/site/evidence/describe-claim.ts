import { findDenial } from '../../dossier/find-denial.ts';
import { formatClaim } from '../../dossier/french/format-claim.ts';
import type { Attestation, Mood } from '../../dossier/model.ts';
import { passageKey, type DossierIndex } from '../dossier-index.ts';
import { nameClaimants } from './name-claimants.ts';

/** Says who claims what these attestations of one mood report, and with what reserve; of a denied one, whether it was called off. */
export function describeClaim(mood: Mood, attestations: readonly Attestation[], index: Pick<DossierIndex, 'entities' | 'passages'>): string {
  const denial = findDenial(attestations.map((attestation) => ({ ...attestation, text: index.passages.get(passageKey(attestation))?.text ?? '' })));
  return formatClaim(mood, nameClaimants(attestations, index), denial);
}
