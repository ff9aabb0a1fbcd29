import { formatCount } from '../../dossier/french/format-count.ts';
import type { DossierEvent } from '../../dossier/model.ts';
import type { DossierIndex } from '../dossier-index.ts';
import { linkEntities, type EntityLink } from '../entity-link.ts';
import { buildEventReference, type EventReference } from '../events/build-event-reference.ts';
import { describeStatus } from '../events/describe-status.ts';

/** A line of a table of events. */
export interface EventRow extends EventReference {
  /** `null` when it took place. */
  readonly status: string | null;
  readonly people: readonly EntityLink[];
  readonly places: readonly EntityLink[];
  /** « 2 articles ». */
  readonly attestedBy: string;
}

/** Builds the line of an event; `people`: ids of those to show. */
export function buildEventRow(event: DossierEvent, people: readonly string[], index: DossierIndex): EventRow {
  return {
    ...buildEventReference(event),
    status: describeStatus(event, index),
    people: linkEntities(people, index),
    places: linkEntities(event.places, index),
    attestedBy: formatCount(new Set(event.attestations.map(({ article }) => article)).size, 'article'),
  };
}
