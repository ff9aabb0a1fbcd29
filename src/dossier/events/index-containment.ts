import type { Place } from '../model.ts';
import type { Containment } from './locate.ts';

/** For each place, the chain of places that contain it, nearest first; a cycle is cut where it closes. */
export function indexContainment(places: readonly Pick<Place, 'id' | 'within'>[]): Containment {
  const within = new Map(places.map((place) => [place.id, place.within]));
  return new Map(places.map(({ id }) => [id, chainFrom(id, within)]));
}

function chainFrom(id: string, within: ReadonlyMap<string, string | null>): string[] {
  const chain: string[] = [];
  for (let outer = within.get(id) ?? null; outer !== null && outer !== id && !chain.includes(outer); outer = within.get(outer) ?? null) chain.push(outer);
  return chain;
}
