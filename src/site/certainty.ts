import type { DossierEvent, Mood } from '../dossier/model.ts';

/** How sure an event is, as the site draws it: solid, dashed, dotted, hollow, struck out. */
export type Certainty = Mood;

/**
 * Finds the certainty of an event: its status when it was only announced, claimed or denied,
 * else the best of its attestations. An event without attestation stands on the editor's word.
 */
export function findCertainty({ status, attestations }: Pick<DossierEvent, 'status' | 'attestations'>): Certainty {
  if (status !== 'held') return STATUS_CERTAINTY[status];
  const asserted = attestations.length === 0 || attestations.some(({ mood }) => mood === 'asserted');
  return asserted ? 'asserted' : 'attributed';
}

const STATUS_CERTAINTY = { announced: 'announced', claimed: 'alleged', denied: 'denied' } as const;
