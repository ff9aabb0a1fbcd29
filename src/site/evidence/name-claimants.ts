import type { Attestation } from '../../dossier/model.ts';
import { nameClaimant } from '../../dossier/name-claimant.ts';
import { passageKey, type DossierIndex } from '../dossier-index.ts';

/**
 * Names who claims what these attestations report, each once: a person by name, anything else in the words of the
 * article, with the article the sentence gives it.
 */
export function nameClaimants(attestations: readonly Attestation[], { entities, passages }: Pick<DossierIndex, 'entities' | 'passages'>): string[] {
  const names = new Map<string, string>();
  for (const attestation of attestations) {
    const { claimant } = attestation;
    if (claimant === null || NO_NAME.test(claimant.text) || (attestation.mood !== 'attributed' && isPronoun(claimant))) continue;
    const key = claimant.entity ?? claimant.text.toLocaleLowerCase('fr');
    if (!names.has(key)) names.set(key, nameClaimant(claimant, passages.get(passageKey(attestation))?.text ?? '', entities));
  }
  return [...names.values()];
}

/** « La mesure avait été »: a verb among them, the words name nobody. */
const NO_NAME = /\s(?:a|ont|avait|avaient) été$/;

/** « d’après elles »: a pronoun names nobody out of its sentence. */
const isPronoun = ({ text, entity }: NonNullable<Attestation['claimant']>): boolean => entity === null && /^(?:ils?|elles?|lui|eux)$/i.test(text);
