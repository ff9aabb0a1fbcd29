import type { Divergence } from '../model.ts';

/** A sentence that tells readers how the attestations of an event differ. */
export function describeDivergence({ kind, attestations }: Omit<Divergence, 'text'>): string {
  const passages = attestations.length === 1 ? 'Un passage ne le donne' : `${attestations.length} passages ne le donnent`;
  return kind === 'mood' ? `${passages} qu’avec réserve, quand d’autres l’affirment.` : 'Les sources ne s’accordent pas.';
}
