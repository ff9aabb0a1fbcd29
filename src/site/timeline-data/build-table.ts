import { EVENT_STATUS_TERMS, EVENT_TYPE_TERMS, MOOD_TERMS } from '../../dossier/french/event-terms.ts';
import type { DossierEvent } from '../../dossier/model.ts';
import { passageUrl } from '../../dossier/routes.ts';
import { findCertainty } from '../certainty.ts';
import type { DossierIndex } from '../dossier-index.ts';
import { absoluteUrl } from '../routes.ts';
import { TABLE, YES_NO } from '../strings/downloads.ts';
import { formatWhen } from '../timeline/format-when.ts';
import { orderEvents } from '../timeline/event-order.ts';
import { reduceEdtf } from './reduce-edtf.ts';
import { writeCsv } from './write-csv.ts';

/**
 * The timeline as a table, one line an event, in the order of the page. Its start and end are as coarse as the words
 * (`2025-07`), empty where open. Names and titles are parted by « | », addresses of passages by a space.
 */
export function buildTable(index: DossierIndex): string {
  return writeCsv(TABLE, orderEvents(index.dossier.events).map((event) => buildRow(event, index)));
}

function buildRow(event: DossierEvent, { articles, entities }: DossierIndex): Record<keyof typeof TABLE, string> {
  const { id, title, url, type, status, edtf, attestations, participants, places, reviewed } = event;
  const nameAll = (ids: readonly string[]): string => joinAll(ids.flatMap((entity) => entities.get(entity)?.name ?? []));
  const { start, end } = reduceEdtf(edtf);
  return {
    id,
    title,
    type: EVENT_TYPE_TERMS[type],
    status: EVENT_STATUS_TERMS[status],
    date: edtf ?? '',
    start: start ?? '',
    end: end ?? '',
    words: formatWhen(edtf, null).when,
    participants: nameAll(participants.map(({ entity }) => entity)),
    places: nameAll(places),
    certainty: MOOD_TERMS[findCertainty(event)],
    articles: joinAll(attestations.flatMap(({ article }) => articles.get(article)?.title ?? [])),
    passages: [...new Set(attestations.map((attestation) => absoluteUrl(passageUrl(attestation))))].join(' '),
    url: absoluteUrl(url),
    reviewed: reviewed ? YES_NO.yes : YES_NO.no,
  };
}

const joinAll = (words: readonly string[]): string => [...new Set(words)].join(' | ');
