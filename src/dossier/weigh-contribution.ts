import type { Dossier, DossierEvent, Timex } from './model.ts';

/** What one article brings to the timeline. An event can stand in several lists, but never in both of the first two. */
export interface Contribution {
  /** Events that no other article attests. */
  readonly adds: readonly DossierEvent[];
  /** Events that other articles attest too. */
  readonly confirms: readonly DossierEvent[];
  /** Among those, the ones whose date comes from this article, finer than the others'. */
  readonly dates: readonly DossierEvent[];
  /** Events on which it differs from the others: denied here and asserted there, held at arm's length here and not there, or the reverse. */
  readonly contradicts: readonly DossierEvent[];
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
    contradicts: confirms.filter((event) => differs(event, article)),
  };
}

/** The event's date is read in this article and in no other. */
function datesAlone({ edtf, attestations }: DossierEvent, article: string, timexes: ReadonlyMap<string, Timex>): boolean {
  const giving = attestations.filter(({ timex }) => timex !== null && timexes.get(timex)?.edtf === edtf).map((attestation) => attestation.article);
  return giving.length > 0 && giving.every((other) => other === article);
}

const DOUBTED: ReadonlySet<string> = new Set(['denied', 'alleged']);

function differs({ attestations }: DossierEvent, article: string): boolean {
  const doubts = (own: boolean): boolean[] => attestations.filter((attestation) => (attestation.article === article) === own).map(({ mood }) => DOUBTED.has(mood));
  const [here, elsewhere] = [doubts(true), doubts(false)];
  return (here.every(Boolean) && elsewhere.some((doubted) => !doubted)) || (elsewhere.every(Boolean) && here.some((doubted) => !doubted));
}
