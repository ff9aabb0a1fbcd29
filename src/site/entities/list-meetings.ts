import type { DossierEvent, EventType } from '../../dossier/model.ts';
import type { DossierIndex } from '../dossier-index.ts';
import { orderLatestFirst } from '../timeline/event-order.ts';

/** An event where a person was with others. */
export interface Meeting {
  readonly event: DossierEvent;
  /** Ids of the other people. */
  readonly others: readonly string[];
}

/** Lists the events where a person was in the presence of other people, latest first, undated last; a denied event is none. */
export function listMeetings(person: string, { dossier, entities }: DossierIndex): Meeting[] {
  return orderLatestFirst(dossier.events)
    .filter(({ type, status }) => IN_PRESENCE.includes(type) && status !== 'denied')
    .map((event) => ({ event, people: event.participants.map(({ entity }) => entity).filter((id) => entities.get(id)?.kind === 'person') }))
    .filter(({ people }) => people.includes(person) && people.length > 1)
    .map(({ event, people }) => ({ event, others: people.filter((id) => id !== person) }));
}

/** The types of events that take place between people who are there. */
const IN_PRESENCE: readonly EventType[] = ['meeting', 'visit', 'signing', 'ceremony'];
