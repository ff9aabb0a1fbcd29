import type { Dossier, Person } from '../dossier/model.ts';

/** A person and the number of events they take part in. */
export interface RankedPerson {
  readonly person: Person;
  readonly events: number;
}

/** Ranks the people who take part in events, those of most events first; ties in the order of the dossier. */
export function rankPeople({ entities, events }: Pick<Dossier, 'entities' | 'events'>, limit: number): RankedPerson[] {
  const people = entities.filter((entity) => entity.kind === 'person');
  const ranked = people.map((person) => ({ person, events: events.filter(({ participants }) => participants.some(({ entity }) => entity === person.id)).length }));
  return ranked
    .filter((one) => one.events > 0)
    .toSorted((a, b) => b.events - a.events)
    .slice(0, limit);
}
