import type { Entity, EntityKind } from '../../dossier/model.ts';

/** Counts the entities of each kind. */
export function countKinds(entities: readonly Pick<Entity, 'kind'>[]): Record<EntityKind, number> {
  const counts = { person: 0, place: 0, organisation: 0 };
  for (const { kind } of entities) counts[kind] += 1;
  return counts;
}
