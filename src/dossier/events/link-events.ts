import type { EventLink } from '../model.ts';
import type { BuiltEvent } from './build-events.ts';
import type { Glossary } from './cluster.ts';
import { placesAgree } from './locate.ts';
import { contains } from './report.ts';

/** A link to another event, by its index in the list. */
export interface IndexedLink {
  readonly kind: EventLink['kind'];
  readonly event: number;
}

/** For each event, in order: the visit it is part of (`within`), and for an announcement what then took place (`announces`). Events come oldest first. */
export function linkEvents(events: readonly BuiltEvent[], glossary: Glossary): IndexedLink[][] {
  const byParticipant = indexParticipants(events);
  return events.map((event) => {
    const companions = [...new Set(event.participants.flatMap(({ entity }) => byParticipant.get(entity) ?? []))].sort((one, other) => one - other);
    const at = (index: number): BuiltEvent => events[index] as BuiltEvent;
    const visit = companions.find((index) => isPartOf(event, at(index), glossary));
    const following = event.type === 'announcement' ? companions.filter((index) => comesAfter(event, at(index), glossary)) : [];
    const announced = following.find((index) => at(index).min === at(following[0] ?? 0).min && JOURNEYS.has(at(index).type)) ?? following[0];
    return [...(visit === undefined ? [] : [{ kind: 'within' as const, event: visit }]), ...(announced === undefined ? [] : [{ kind: 'announces' as const, event: announced }])];
  });
}

/** Of what took place the same day, what an announcement most likely told. */
const JOURNEYS: ReadonlySet<BuiltEvent['type']> = new Set(['visit', 'meeting']);

/** By participant, the visits they made and what could have been announced of them: indexes, oldest first. */
function indexParticipants(events: readonly BuiltEvent[]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  events.forEach(({ participants, edtf }, position) => {
    if (edtf === null) return;
    for (const { entity } of participants) index.set(entity, [...(index.get(entity) ?? []), position]);
  });
  return index;
}

function isPartOf(event: BuiltEvent, visit: BuiltEvent, glossary: Glossary): boolean {
  if (visit.type !== 'visit' || event.type === 'visit' || event.type === 'announcement') return false;
  return event.edtf !== null && contains(visit, event) && (event.places.length === 0 || shareSomewhere(event, visit, glossary));
}

function comesAfter(announcement: BuiltEvent, event: BuiltEvent, glossary: Glossary): boolean {
  return event.type !== 'announcement' && (event.min ?? '') >= (announcement.max ?? '9') && shareSomewhere(announcement, event, glossary);
}

const shareSomewhere = (one: BuiltEvent, other: BuiltEvent, { containment }: Glossary): boolean =>
  one.places.some((place) => other.places.some((otherPlace) => placesAgree(place, otherPlace, containment)));
