import type { EventInput } from '../inputs.ts';
import type { Attestation, DayInterval, Edtf } from '../model.ts';
import { parseEdtf } from '../timex/edtf.ts';
import { compareDates, type DateAgreement } from './compare-dates.ts';
import type { UnplacedTimex } from './report.ts';

/** A divergence before it is put in words; `attestations` are indexes. */
export type FoundDivergence = { readonly attestations: readonly number[] } & (
  | { readonly kind: 'mood' }
  /** `text`: the editor’s words. */
  | { readonly kind: 'source'; readonly text: string }
  /** `wordings`: how many ways of putting it; `edtf`: the date kept. */
  | { readonly kind: 'date'; readonly agreement: Exclude<DateAgreement, 'same'>; readonly wordings: number; readonly edtf: Edtf }
);

/** An attestation with the date expression it rests on. */
export interface DatedAttestation {
  readonly attestation: Attestation;
  readonly timex: Pick<UnplacedTimex, 'text' | 'min' | 'max'> | null;
}

/** Finds on which points the attestations of an event do not say the same. `when` is the date the event was given. */
export function findDivergences(told: readonly DatedAttestation[], when: Edtf | null, adopted: Pick<EventInput, 'when' | 'inconsistency'> | null): FoundDivergence[] {
  const inconsistency = adopted?.inconsistency ?? null;
  const source = inconsistency === null ? [] : [{ kind: 'source', text: inconsistency, attestations: told.map((_, index) => index) } as const];
  return [...source, ...findDateDivergence(told, when, adopted?.when ?? null), ...findMoodDivergence(told)];
}

/** Dates that are not all the same, be it only that some are coarser. The editor’s own date counts among them. */
function findDateDivergence(told: readonly DatedAttestation[], edtf: Edtf | null, chosen: Edtf | null): FoundDivergence[] {
  const dated = told.flatMap(({ timex }, index) => (timex === null ? [] : [{ timex, index }]));
  if (edtf === null || dated.length === 0) return [];
  const own: DayInterval | null = chosen === null ? null : parseEdtf(chosen);
  const agreement = compareDates([...dated.map(({ timex }) => timex), ...(own === null ? [] : [own])]);
  if (agreement === 'same') return [];
  const wordings = new Set(dated.map(({ timex }) => timex.text.toLocaleLowerCase('fr'))).size;
  return [{ kind: 'date', agreement, wordings, edtf, attestations: dated.map(({ index }) => index) }];
}

/** Some report it as a fact, others at arm's length. */
function findMoodDivergence(told: readonly DatedAttestation[]): FoundDivergence[] {
  const held = told.some(({ attestation: { mood } }) => mood === 'asserted' || mood === 'attributed');
  const doubted = told.flatMap(({ attestation: { mood } }, index) => (mood === 'alleged' || mood === 'denied' ? [index] : []));
  return held && doubted.length > 0 ? [{ kind: 'mood', attestations: doubted }] : [];
}
