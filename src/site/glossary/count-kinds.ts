import { formatCount } from '../../dossier/french/format-count.ts';
import type { Entity, EntityKind } from '../../dossier/model.ts';

/** Counts the entities of each kind. */
export function countKinds(entities: readonly Pick<Entity, 'kind'>[]): Record<EntityKind, number> {
  const counts = { person: 0, place: 0, organisation: 0 };
  for (const { kind } of entities) counts[kind] += 1;
  return counts;
}

/** The same in words: « 11 personnes · 23 lieux · 11 organisations ». */
export function describeKindCounts({ person, place, organisation }: Readonly<Record<EntityKind, number>>): string {
  return [formatCount(person, 'personne'), formatCount(place, 'lieu', 'lieux'), formatCount(organisation, 'organisation')].join(' · ');
}
