import { capitalise } from '../../dossier/french/capitalise.ts';
import { formatAttestedBy } from '../../dossier/french/format-attested-by.ts';
import { EVENT_TYPE_TERMS } from '../../dossier/french/event-terms.ts';
import type { DossierEvent } from '../../dossier/model.ts';
import type { DossierIndex } from '../dossier-index.ts';
import { linkEntities, type EntityLink } from '../entity-link.ts';
import { findEventSide, type Side } from '../event-side.ts';
import { buildEvidence, type ArticleEvidence } from '../evidence/build-evidence.ts';
import { describeReserve } from '../evidence/describe-reserve.ts';
import { findEntryUrl } from './find-entry-url.ts';
import { formatWhen } from './format-when.ts';
import { isSplit } from './is-split.ts';
import { numberEvents } from './number-events.ts';

/** An event as the timeline tells it. */
export interface TimelineEntry {
  /** Its fragment on the page. */
  readonly id: string;
  /** Its number, in the order of time, the same on every page. */
  readonly number: number;
  /** Path of its own page, without the base path. */
  readonly url: string;
  /** Where the timeline tells it: path and fragment, without the base path. */
  readonly place: string;
  readonly title: string;
  /** Its date, as precise as the words; the year left out where the heading says it. */
  readonly when: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD` for a machine; `null` when its date is none of these. */
  readonly datetime: string | null;
  /** What its mark is drawn from. */
  readonly event: Pick<DossierEvent, 'edtf' | 'min' | 'max' | 'status' | 'attestations'>;
  readonly side: Side | null;
  /** Its type, in French. */
  readonly type: string;
  /** The reserve it is told with; `null` when it is asserted. */
  readonly reserve: string | null;
  readonly people: readonly EntityLink[];
  /** Where it took place, but for those who take part. */
  readonly places: readonly EntityLink[];
  readonly attestedBy: string;
  /** An editor adopted it. */
  readonly reviewed: boolean;
  /** Its proof; `null` when the timeline is split, and the proof stands on its own page under `#preuves`. */
  readonly evidence: readonly ArticleEvidence[] | null;
}

/** Builds the entry of an event. `year`: the heading it stands under, `null` for none. */
export function buildEntry(event: DossierEvent, year: string | null, index: DossierIndex): TimelineEntry {
  const reserve = describeReserve(event, index);
  const people = event.participants.map(({ entity }) => entity);
  return {
    id: event.id,
    number: numberEvents(index.dossier).get(event.id) ?? 0,
    url: event.url,
    place: findEntryUrl(event, index.dossier),
    title: event.title,
    ...formatWhen(event.edtf, year),
    event,
    side: findEventSide(event, index),
    type: capitalise(EVENT_TYPE_TERMS[event.type]),
    reserve: reserve === null ? null : capitalise(reserve),
    people: linkEntities(people, index),
    places: linkEntities(event.places.filter((place) => !people.includes(place)), index),
    attestedBy: capitalise(formatAttestedBy(new Set(event.attestations.map(({ article }) => article)).size, index.dossier.articles.length)),
    reviewed: event.reviewed,
    evidence: isSplit(index.dossier) ? null : buildEvidence(event, index),
  };
}
