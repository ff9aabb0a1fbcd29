import type { EventLink } from '../model.ts';
import type { BuiltEvent } from './build-events.ts';
import type { Glossary } from './build-glossary.ts';
import { listMonths } from './list-months.ts';
import { placesAgree } from './locate.ts';
import { contains } from './overlaps.ts';

/** A link to another event, by its index in the list. */
export interface IndexedLink {
  readonly kind: EventLink['kind'];
  readonly event: number;
}

/** For each event, in order: the visit it is part of (`within`), and for an announcement what then took place (`announces`). Events come oldest first. */
export function linkEvents(events: readonly BuiltEvent[], glossary: Glossary): IndexedLink[][] {
  const visits = indexVisits(events);
  const parts = indexParts(events);
  return events.map((event) => {
    const visit = findWithin(event, events, visits, glossary);
    const announced = event.type === 'announcement' ? findAnnounced(event, events, parts, glossary) : undefined;
    return [...(visit === undefined ? [] : [{ kind: 'within' as const, event: visit }]), ...(announced === undefined ? [] : [{ kind: 'announces' as const, event: announced }])];
  });
}

/** Visits by participant and month, as indexes. */
function indexVisits(events: readonly BuiltEvent[]): Map<string, number[]> {
  const visits = new Map<string, number[]>();
  events.forEach((event, position) => {
    if (event.type !== 'visit' || event.min === null || event.max === null) return;
    for (const { entity } of event.participants) for (const month of listMonths(event)) push(visits, `${entity}@${month}`, position);
  });
  return visits;
}

/** Dated events by participant, oldest first, as indexes. */
function indexParts(events: readonly BuiltEvent[]): Map<string, number[]> {
  const parts = new Map<string, number[]>();
  events.forEach(({ participants, edtf }, position) => {
    if (edtf !== null) for (const { entity } of participants) push(parts, entity, position);
  });
  return parts;
}

function push(index: Map<string, number[]>, key: string, position: number): void {
  const known = index.get(key);
  if (known) known.push(position);
  else index.set(key, [position]);
}

function findWithin(event: BuiltEvent, events: readonly BuiltEvent[], visits: ReadonlyMap<string, readonly number[]>, glossary: Glossary): number | undefined {
  const month = event.min?.slice(0, 7);
  const candidates = event.participants.flatMap(({ entity }) => visits.get(`${entity}@${month}`) ?? []);
  return candidates.sort((one, other) => one - other).find((index) => isPartOf(event, events[index] as BuiltEvent, glossary));
}

/** Of what took place first, what an announcement most likely told. */
const JOURNEYS: ReadonlySet<BuiltEvent['type']> = new Set(['visit', 'meeting']);

function findAnnounced(announcement: BuiltEvent, events: readonly BuiltEvent[], parts: ReadonlyMap<string, readonly number[]>, glossary: Glossary): number | undefined {
  const at = (index: number): BuiltEvent => events[index] as BuiltEvent;
  const firsts = announcement.participants.flatMap(({ entity }) => (parts.get(entity) ?? []).find((index) => comesAfter(announcement, at(index), glossary)) ?? []);
  const first = Math.min(...firsts);
  const sameStart = announcement.participants.flatMap(({ entity }) => (parts.get(entity) ?? []).filter((index) => index >= first && at(index).min === at(first).min));
  return sameStart.find((index) => JOURNEYS.has(at(index).type) && comesAfter(announcement, at(index), glossary)) ?? firsts.find((index) => index === first);
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
