import type { Attestation, DossierEvent } from '../../dossier/model.ts';
import { passageUrl } from '../../dossier/routes.ts';
import { passageKey, type DossierIndex } from '../dossier-index.ts';
import { describeClaim } from '../evidence/describe-claim.ts';
import { absoluteUrl } from '../routes.ts';
import { PROOFS } from '../strings/downloads.ts';
import { orderEvents } from '../timeline/event-order.ts';
import { writeCsv } from './write-csv.ts';

/** The proof of the timeline as a table, one line an attestation, in the order of the page. */
export function buildProofTable(index: DossierIndex): string {
  return writeCsv(PROOFS, orderEvents(index.dossier.events).flatMap((event) => event.attestations.map((attestation) => buildRow(event, attestation, index))));
}

function buildRow({ id, title }: DossierEvent, attestation: Attestation, index: DossierIndex): Record<keyof typeof PROOFS, string> {
  const timex = attestation.timex === null ? undefined : index.timexes.get(attestation.timex);
  return {
    event: id,
    title,
    article: index.articles.get(attestation.article)?.title ?? '',
    quote: index.passages.get(passageKey(attestation))?.text ?? '',
    words: timex?.text ?? '',
    date: timex?.edtf ?? '',
    claim: describeClaim(attestation.mood, [attestation], index),
    url: absoluteUrl(passageUrl(attestation)),
  };
}
