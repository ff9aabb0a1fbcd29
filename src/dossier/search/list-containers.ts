import type { IndexedEntity } from './search-head.ts';

/** The places that contain a place, from the nearest; none for what is not a place. */
export function listContainers(entities: readonly IndexedEntity[], place: number): number[] {
  const containers: number[] = [];
  const start = entities[place];
  let next = start?.kind === 'place' ? start.within : null;
  while (next !== null && !containers.includes(next)) {
    containers.push(next);
    next = entities[next]?.within ?? null;
  }
  return containers;
}
