import { holdsUnit } from './holds-unit.ts';
import { listContainers } from './list-containers.ts';
import type { PreparedHead } from './prepare-head.ts';
import type { Query } from './query.ts';
import type { IndexedEvent } from './search-head.ts';
import { TYPE_LABELS, WHY, joinReasons } from './why.fr.ts';

/** Why an event answers: its date when one is asked, then for each unit its title, a party, a place, its type, or the texts that tell it. */
export function explainEvent(event: IndexedEvent, { units, date }: Query, { entities }: PreparedHead): string {
  const reasons = date !== null && event.when !== '' ? [event.when] : [];
  for (const { unit } of units) {
    if (unit.kind === 'name') {
      const party = unit.entities.find(({ entity }) => event.participants.includes(entity));
      const place = unit.entities.flatMap(({ entity }) => [entity, ...listContainers(entities, entity)]).find((entity) => event.places.includes(entity));
      if (party !== undefined) reasons.push(WHY.with(entities[party.entity]?.name ?? ''));
      else if (place !== undefined) reasons.push(WHY.place(entities[place]?.name ?? ''));
      else reasons.push(holdsUnit(event.title, unit) ? WHY.title : WHY.told);
    } else {
      const named = event.participants.map((entity) => entities[entity]?.name ?? '').find((name) => holdsUnit(name, unit));
      if (holdsUnit(event.title, unit)) reasons.push(WHY.title);
      else if (named !== undefined) reasons.push(WHY.with(named));
      else reasons.push(unit.types.has(event.type) ? WHY.type(TYPE_LABELS[event.type]) : WHY.told);
    }
  }
  return joinReasons(reasons);
}
