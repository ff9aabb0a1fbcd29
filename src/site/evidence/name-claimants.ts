import { lowerDeterminer } from '../../dossier/french/lower-determiner.ts';
import { restoreDeterminer } from '../../dossier/french/restore-determiner.ts';
import type { Attestation } from '../../dossier/model.ts';
import { passageKey, type DossierIndex } from '../dossier-index.ts';

/**
 * Names who claims what these attestations report, each once: a person by name, anything else in the words of the
 * article, with the article the sentence gives it.
 */
export function nameClaimants(attestations: readonly Attestation[], index: Pick<DossierIndex, 'entities' | 'passages'>): string[] {
  const names = new Map<string, string>();
  for (const attestation of attestations) {
    const { claimant } = attestation;
    if (claimant === null || (attestation.mood !== 'attributed' && isPronoun(claimant))) continue;
    const key = claimant.entity ?? claimant.text.toLocaleLowerCase('fr');
    if (!names.has(key)) names.set(key, nameClaimant(attestation, claimant, index));
  }
  return [...names.values()];
}

/** « d’après elles »: a pronoun names nobody out of its sentence. */
const isPronoun = ({ text, entity }: NonNullable<Attestation['claimant']>): boolean => entity === null && /^(?:ils?|elles?|lui|eux)$/i.test(text);

function nameClaimant(
  attestation: Attestation,
  { text, entity }: NonNullable<Attestation['claimant']>,
  { entities, passages }: Pick<DossierIndex, 'entities' | 'passages'>,
): string {
  const known = entity === null ? undefined : entities.get(entity);
  if (known?.kind === 'person') return known.name;
  const sentence = passages.get(passageKey(attestation))?.text ?? '';
  return restoreDeterminer(lowerDeterminer(text), sentence.slice(0, Math.max(0, sentence.indexOf(text))));
}
