import type { EntityInput } from '../dossier/inputs.ts';

/** The places that contain themselves, by id, each with the way round: `['a', 'b', 'a']`. */
export function findCircularPlaces(entities: readonly EntityInput[]): Map<string, string[]> {
  const within = new Map(entities.flatMap((entity) => (entity.kind === 'place' && entity.within !== null ? [[entity.id, entity.within] as const] : [])));
  const circular = new Map<string, string[]>();
  for (const start of within.keys()) {
    const path = [start];
    for (let next = within.get(start); next !== undefined; next = within.get(next)) {
      path.push(next);
      if (next === start) circular.set(start, path);
      // A ring further up is not this place's own.
      if (path.indexOf(next) < path.length - 1) break;
    }
  }
  return circular;
}
