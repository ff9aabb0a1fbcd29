import { compareDates } from '../../dossier/events/compare-dates.ts';
import { describeAgreement } from '../../dossier/french/describe-agreement.ts';
import type { Attestation, Divergence, DossierEvent, Timex } from '../../dossier/model.ts';
import type { DossierIndex } from '../dossier-index.ts';

type DatedEvent = Pick<DossierEvent, 'edtf' | 'min' | 'max' | 'attestations' | 'divergences'>;

/** What the passages of an event agree on and what they do not, a sentence a point. */
export interface Agreements {
  readonly agreements: readonly string[];
  readonly divergences: readonly string[];
}

/** Sorts what the passages agree on, one date in several wordings among it, from what they do not. */
export function listAgreements(event: DatedEvent, { timexes }: Pick<DossierIndex, 'timexes'>): Agreements {
  const wordings = event.divergences.filter((divergence) => isWordingOnly(divergence, event, timexes));
  const others = event.divergences.filter((divergence) => !wordings.includes(divergence));
  const dated = event.attestations.flatMap((attestation) => timexOf(attestation, timexes) ?? []);
  const isShared = !event.divergences.some(({ kind }) => kind === 'date');
  return {
    agreements: [
      ...wordings.map(({ text }) => text),
      ...describeAgreement({
        edtf: isShared ? event.edtf : null,
        dating: new Set(dated.map(({ article }) => article)).size,
        wordings: new Set(dated.map(({ text }) => text.toLocaleLowerCase('fr'))).size,
        asserting: new Set(event.attestations.filter(({ mood }) => mood === 'asserted').map(({ article }) => article)).size,
      }),
    ],
    divergences: others.map(({ text }) => text),
  };
}

/** Whether the dates of a divergence are the same fact in coarser and finer words. */
export function isWordingOnly({ kind, attestations: indexes }: Divergence, { min, max, attestations }: DatedEvent, timexes: ReadonlyMap<string, Timex>): boolean {
  if (kind !== 'date') return false;
  const dates = indexes.flatMap((index) => timexOf(attestations[index], timexes) ?? []);
  return compareDates([...dates, { min, max }]) === 'nested';
}

function timexOf(attestation: Attestation | undefined, timexes: ReadonlyMap<string, Timex>): Timex | undefined {
  return attestation === undefined || attestation.timex === null ? undefined : timexes.get(attestation.timex);
}
