import { findDisagreements, type Disagreement } from './find-disagreements.ts';
import type { Dossier, DossierEvent, Timex } from './model.ts';

/** What one article brings to the timeline. An event can stand in several lists, but never in both of the first two. */
export interface Contribution {
  /** Events that no other article attests. */
  readonly adds: readonly DossierEvent[];
  /** Events that other articles attest too. */
  readonly confirms: readonly DossierEvent[];
  /** Among those, the ones whose date comes from this article, finer than the others'. */
  readonly dates: readonly DossierEvent[];
  /** Events of other articles with which it does not agree, each with the points. */
  readonly contradicts: readonly Contradiction[];
}

/** An event other articles attest, and how this one differs from them. */
export interface Contradiction {
  readonly event: DossierEvent;
  readonly points: readonly Disagreement[];
}

/** Compares what an article attests with what the others do. `article` is its id. */
export function weighContribution(dossier: Dossier, article: string): Contribution {
  const timexes = new Map(dossier.timexes.map((timex) => [timex.id, timex]));
  const attested = dossier.events.filter(({ attestations }) => attestations.some((attestation) => attestation.article === article));
  const confirms = attested.filter(({ attestations }) => attestations.some((attestation) => attestation.article !== article));
  return {
    adds: attested.filter((event) => !confirms.includes(event)),
    confirms,
    dates: confirms.filter((event) => datesAlone(event, article, timexes)),
    contradicts: findDisagreements(dossier, article),
  };
}

/** The event's date is read in this article and in no other. */
function datesAlone({ edtf, attestations }: DossierEvent, article: string, timexes: ReadonlyMap<string, Timex>): boolean {
  const giving = attestations.filter(({ timex }) => timex !== null && timexes.get(timex)?.edtf === edtf).map((attestation) => attestation.article);
  return giving.length > 0 && giving.every((other) => other === article);
}
