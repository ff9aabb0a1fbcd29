import type { Dossier, DossierEvent, EventType } from '../../dossier/model.ts';
import type { DossierIndex } from '../dossier-index.ts';
import { orderLatestFirst } from '../timeline/event-order.ts';

/** An event where a person was with others. */
export interface Meeting {
  readonly event: DossierEvent;
  /** Ids of the other people. */
  readonly others: readonly string[];
}

/** Lists the events where a person was in the presence of other people, latest first, undated last; a denied event is none. */
export function listMeetings(person: string, index: Pick<DossierIndex, 'dossier' | 'entities'>): readonly Meeting[] {
  const meetings = MEETINGS.get(index.dossier) ?? collectMeetings(index);
  MEETINGS.set(index.dossier, meetings);
  return meetings.get(person) ?? [];
}

/** The meetings of everyone, collected once for each dossier. */
const MEETINGS = new WeakMap<Dossier, ReadonlyMap<string, readonly Meeting[]>>();

function collectMeetings({ dossier, entities }: Pick<DossierIndex, 'dossier' | 'entities'>): ReadonlyMap<string, readonly Meeting[]> {
  const meetings = new Map<string, Meeting[]>();
  for (const event of orderLatestFirst(dossier.events)) {
    if (!IN_PRESENCE.includes(event.type) || event.status === 'denied') continue;
    const people = event.participants.map(({ entity }) => entity).filter((id) => entities.get(id)?.kind === 'person');
    if (people.length < 2) continue;
    for (const person of people) {
      const own = meetings.get(person) ?? [];
      meetings.set(person, [...own, { event, others: people.filter((id) => id !== person) }]);
    }
  }
  return meetings;
}

/** The types of events that take place between people who are there. */
const IN_PRESENCE: readonly EventType[] = ['meeting', 'visit', 'signing', 'ceremony'];
