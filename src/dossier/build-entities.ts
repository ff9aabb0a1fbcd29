import type { EntityInput } from './inputs.ts';
import type { Entity, Place } from './model.ts';
import { indexContainment } from './events/index-containment.ts';
import { entityUrl } from './routes.ts';

/** The entities of the glossary with what follows from the others: their address, and the country of a place. */
export function buildEntities(inputs: readonly EntityInput[]): Entity[] {
  const places = inputs.filter((input) => input.kind === 'place');
  const containment = indexContainment(places);
  const countries = new Set(places.filter(({ placeKind }) => placeKind === 'country').map(({ id }) => id));
  const countryOf = (place: Pick<Place, 'id'>): string | null => [place.id, ...(containment.get(place.id) ?? [])].find((id) => countries.has(id)) ?? null;
  return inputs.map(({ at: _, ...entity }): Entity => {
    const url = entityUrl(entity.kind, entity.id);
    return entity.kind === 'place' ? { ...entity, url, country: countryOf(entity) } : { ...entity, url };
  });
}
