import type { BuiltEvent } from './events/build-events.ts';
import { countDays } from './events/overlaps.ts';
import { describeDivergence } from './french/describe-divergence.ts';
import { EVENT_TYPE_TERMS } from './french/event-terms.ts';
import { titleEvent } from './french/title-event.ts';
import type { DossierEvent, Entity } from './model.ts';
import { eventUrl } from './routes.ts';

/** Gives each event its id, its title and its address: the editor's, or ones made from type, people, places and date. */
export function nameEvents(events: readonly BuiltEvent[], entities: readonly Entity[]): DossierEvent[] {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const namesOf = (ids: readonly string[]): string[] => ids.map((id) => names.get(id) ?? id);
  const taken = new Set(events.flatMap(({ adopted }) => adopted?.id ?? []));
  const ids = events.map((event) => event.adopted?.id ?? freeId(event, taken));
  return events.map(({ adopted, ...event }, index) => {
    const id = ids[index] ?? '';
    const participants = namesOf(event.participants.map(({ entity }) => entity));
    return {
      ...event,
      id,
      title: adopted?.title ?? titleEvent({ type: event.type, participants, places: namesOf(event.places) }),
      url: eventUrl(id),
      links: event.links.map(({ kind, event: other }) => ({ kind, event: ids[other] ?? '' })),
      divergences: event.divergences.map((divergence) => ({ kind: divergence.kind, text: describeDivergence(divergence), attestations: divergence.attestations })),
    };
  });
}

/** `rencontre-kim-jong-un-2025-07`, as precise as its date, with a number behind when it is taken. */
function freeId(event: BuiltEvent, taken: Set<string>): string {
  const who = event.participants.length > 0 ? event.participants.map(({ entity }) => entity) : event.places;
  const base = [EVENT_TYPE_TERMS[event.type], ...who.slice(0, 2), dateStamp(event)].join('-').normalize('NFD').replace(/\p{M}/gu, '');
  let id = base;
  for (let count = 2; taken.has(id); count += 1) id = `${base}-${count}`;
  taken.add(id);
  return id;
}

/** The day, the month or the year where an event starts, whichever its words allow. */
function dateStamp(event: Pick<BuiltEvent, 'min' | 'max'>): string {
  const length = countDays(event);
  return (event.min ?? event.max ?? 'sans-date').slice(0, length === 1 ? 10 : length <= 31 ? 7 : 4);
}
