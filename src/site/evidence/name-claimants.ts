import type { Attestation, Claimant } from '../../dossier/model.ts';
import type { DossierIndex } from '../dossier-index.ts';

/** Names who claims what these attestations report, each once: a person by name, anything else in the words of the article. */
export function nameClaimants(attestations: readonly Pick<Attestation, 'claimant'>[], { entities }: Pick<DossierIndex, 'entities'>): string[] {
  const names = new Map<string, string>();
  for (const { claimant } of attestations) {
    if (claimant === null) continue;
    const key = claimant.entity ?? claimant.text.toLowerCase();
    if (!names.has(key)) names.set(key, nameClaimant(claimant, entities));
  }
  return [...names.values()];
}

function nameClaimant({ text, entity }: Claimant, entities: DossierIndex['entities']): string {
  const known = entity === null ? undefined : entities.get(entity);
  return known?.kind === 'person' ? known.name : text;
}
