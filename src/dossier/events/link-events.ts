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

/** For each event, in order: the visit it is part of (`within`), and for an announcement what then took place (`announces`). */
export function linkEvents(events: readonly BuiltEvent[], glossary: Glossary): IndexedLink[][] {
  return events.map((event) => {
    const visit = events.findIndex((other) => isPartOf(event, other, glossary));
    const announced = event.type === 'announcement' ? findAnnounced(event, events, glossary) : -1;
    const links: IndexedLink[] = [{ kind: 'within', event: visit }, { kind: 'announces', event: announced }];
    return links.filter((link) => link.event >= 0);
  });
}

function isPartOf(event: BuiltEvent, visit: BuiltEvent, glossary: Glossary): boolean {
  if (visit.type !== 'visit' || event.type === 'visit' || event.type === 'announcement') return false;
  if (event.edtf === null || visit.edtf === null || !contains(visit, event)) return false;
  return sharesSomebody(event, visit) && (event.places.length === 0 || sharesSomewhere(event, visit, glossary));
}

/** The first thing that then took place with the same people in the same place; a visit or a meeting before what came of it. */
function findAnnounced(announcement: BuiltEvent, events: readonly BuiltEvent[], glossary: Glossary): number {
  const first = events.findIndex((event) => comesAfter(announcement, event, glossary));
  const start = events[first]?.min;
  const journey = events.findIndex((event) => event.min === start && (event.type === 'visit' || event.type === 'meeting') && comesAfter(announcement, event, glossary));
  return journey >= 0 ? journey : first;
}

function comesAfter(announcement: BuiltEvent, event: BuiltEvent, glossary: Glossary): boolean {
  if (event.type === 'announcement' || event.edtf === null || (event.min ?? '') < (announcement.max ?? '9')) return false;
  return sharesSomebody(announcement, event) && sharesSomewhere(announcement, event, glossary);
}

const sharesSomebody = (one: BuiltEvent, other: BuiltEvent): boolean =>
  one.participants.some(({ entity }) => other.participants.some((participant) => participant.entity === entity));

const sharesSomewhere = (one: BuiltEvent, other: BuiltEvent, { containment }: Glossary): boolean =>
  one.places.some((place) => other.places.some((otherPlace) => placesAgree(place, otherPlace, containment)));
