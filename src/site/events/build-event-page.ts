import { capitalise } from '../../dossier/french/capitalise.ts';
import { PART_TERMS } from '../../dossier/french/event-terms.ts';
import { formatAttestedBy } from '../../dossier/french/format-attested-by.ts';
import { formatKind } from '../../dossier/french/format-kind.ts';
import type { DossierEvent, Edtf } from '../../dossier/model.ts';
import type { DossierIndex } from '../dossier-index.ts';
import { linkEntities, type EntityLink } from '../entity-link.ts';
import { findEventSide, type Side } from '../event-side.ts';
import { buildEvidence, type ArticleEvidence } from '../evidence/build-evidence.ts';
import { describeReserve } from '../evidence/describe-reserve.ts';
import { formatWhen } from '../timeline/format-when.ts';
import { buildEventReference, type EventReference } from './build-event-reference.ts';
import { describeDateChoice } from './describe-date-choice.ts';
import { describeSilence } from './describe-silence.ts';
import { describeStatus } from './describe-status.ts';
import { listAgreements } from './list-agreements.ts';

/** What the page of an event shows. */
export interface EventPage {
  readonly event: DossierEvent;
  /** Its number on the timeline. */
  readonly number: number;
  readonly when: string;
  readonly datetime: string | null;
  readonly side: Side | null;
  /** Its type, and its status unless it took place: « Déclaration, démentie ». */
  readonly kind: string;
  /** For the engines of search: title, date, articles. */
  readonly description: string;
  readonly reserve: string | null;
  readonly attestedBy: string;
  readonly participants: readonly { readonly link: EntityLink; readonly part: string | null }[];
  readonly places: readonly EntityLink[];
  /** Its notes are numbered on their own. */
  readonly evidence: readonly ArticleEvidence[];
  /** That no passage gives its date; `null` when one does. */
  readonly dateChoice: string | null;
  /** Which articles do not tell it; `null` when all do. */
  readonly silence: string | null;
  readonly agreements: readonly string[];
  readonly divergences: readonly string[];
  readonly links: EventLinks;
  /** Its neighbours on the timeline. */
  readonly previous: EventReference | null;
  readonly next: EventReference | null;
}

/** How the event stands to others, both ways. */
export interface EventLinks {
  readonly within: readonly EventReference[];
  readonly contains: readonly EventReference[];
  readonly announces: readonly EventReference[];
  readonly announcedBy: readonly EventReference[];
}

/** Builds the page of an event. `order`: every event, as the timeline orders them. */
export function buildEventPage(event: DossierEvent, order: readonly DossierEvent[], index: DossierIndex): EventPage {
  const evidence = buildEvidence(event, index).map((own, at) => ({ ...own, note: at + 1 }));
  const position = order.findIndex(({ id }) => id === event.id);
  const reserve = describeReserve(event, index);
  const { when, datetime } = formatWhen(event.edtf, null);
  const attestedBy = formatAttestedBy(evidence.length, index.dossier.articles.length);
  return {
    event,
    number: position + 1,
    when,
    datetime,
    side: findEventSide(event, index),
    kind: capitalise(formatKind(event.type, describeStatus(event, index))),
    description: `${event.title} (${when}) : ${attestedBy}.`,
    reserve: reserve === null ? null : capitalise(reserve),
    attestedBy: capitalise(attestedBy),
    participants: event.participants.flatMap(({ entity, part }) => linkEntities([entity], index).map((link) => ({ link, part: PART_TERMS[part] }))),
    places: linkEntities(event.places, index),
    evidence,
    dateChoice: describeDateChoice(event.edtf, listWordings(event, index)),
    silence: describeSilence(event, index.dossier.articles),
    ...listAgreements(event, index),
    links: buildLinks(event, index),
    previous: reference(order[position - 1]),
    next: reference(order[position + 1]),
  };
}

function listWordings({ attestations }: DossierEvent, { timexes }: DossierIndex): Edtf[] {
  return attestations.flatMap(({ timex }) => (timex === null ? [] : (timexes.get(timex)?.edtf ?? [])));
}

function buildLinks(event: DossierEvent, { dossier, events }: DossierIndex): EventLinks {
  const to = (kind: 'within' | 'announces'): EventReference[] =>
    event.links.flatMap((link) => (link.kind === kind ? (reference(events.get(link.event)) ?? []) : []));
  const from = (kind: 'within' | 'announces'): EventReference[] =>
    dossier.events.filter(({ links }) => links.some((link) => link.kind === kind && link.event === event.id)).map(buildEventReference);
  return { within: to('within'), contains: from('within'), announces: to('announces'), announcedBy: from('announces') };
}

const reference = (event: DossierEvent | undefined): EventReference | null => (event === undefined ? null : buildEventReference(event));
