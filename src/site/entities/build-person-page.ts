import { formatEdtf } from '../../dossier/french/format-edtf.ts';
import { formatTenure } from '../../dossier/french/format-tenure.ts';
import { findPersonForms, type PersonForms } from '../../dossier/french/find-person-forms.ts';
import type { DossierEvent, Office, Person } from '../../dossier/model.ts';
import type { DossierIndex } from '../dossier-index.ts';
import { buildEntityPage, type EntityPage } from './build-entity-page.ts';
import { buildEventRow, type EventRow } from './build-event-row.ts';
import { listMeetings } from './list-meetings.ts';
import { quoteClaims, type QuotedClaim } from './quote-claims.ts';
import { quoteMentions, type QuotedArticle } from './quote-mentions.ts';
import { listUnsaid } from './list-unsaid.ts';
import { orderLatestFirst } from '../timeline/event-order.ts';

/** What the page of a person shows. */
export interface PersonPage extends EntityPage<Person> {
  readonly forms: PersonForms;
  /** Dated offices, the latest first. */
  readonly offices: readonly { readonly title: string; readonly tenure: string }[];
  readonly meetings: readonly EventRow[];
  /** The events taken part in that are no meeting, latest first. */
  readonly otherEvents: readonly EventRow[];
  /** What the person says, as attested. */
  readonly said: readonly QuotedClaim[];
  /** What others claim that names the person. */
  readonly claims: readonly QuotedClaim[];
  readonly quotes: readonly QuotedArticle[];
  /** What the dossier does not say: derived facts, each a sentence. */
  readonly unsaid: readonly string[];
}

/** Builds the page of a person. */
export function buildPersonPage(person: Person, index: DossierIndex): PersonPage {
  const events = index.dossier.events.filter(({ participants }) => participants.some(({ entity }) => entity === person.id));
  const meetings = listMeetings(person.id, index);
  const met = new Set(meetings.map(({ event }) => event.id));
  const base = buildEntityPage(person, events, index);
  return {
    ...base,
    forms: findPersonForms(person),
    offices: person.offices.toReversed().map(({ title, from, to }: Office) => ({ title, tenure: formatTenure(from, to, formatEdtf) })),
    meetings: meetings.map(({ event, others }) => buildEventRow(event, others, index)),
    otherEvents: orderLatestFirst(events.filter(({ id }) => !met.has(id))).map((event) => buildEventRow(event, otherParticipants(event, person.id), index)),
    said: quoteClaims(({ claimant }) => claimant?.entity === person.id, person.id, index),
    claims: quoteClaims(({ claimant }, mentions) => claimant !== null && claimant.entity !== person.id && mentions.some(({ entity }) => entity === person.id), person.id, index),
    quotes: quoteMentions(base.mentions, index),
    unsaid: listUnsaid(person, meetings, index),
  };
}

const otherParticipants = ({ participants }: DossierEvent, person: string): string[] => participants.map(({ entity }) => entity).filter((id) => id !== person);
