import type { DossierEvent } from '../dossier/model.ts';
import type { DossierIndex } from './dossier-index.ts';

/** The two sides of the dossier, as the style sheets name their hues. */
export type Side = 'russie' | 'coree-du-nord';

/** Finds on whose soil an event took place; `null` when on neither, on both or not said. */
export function findEventSide({ places }: Pick<DossierEvent, 'places'>, { entities }: Pick<DossierIndex, 'entities'>): Side | null {
  const countries = new Set(places.map((id) => countryOf(id, entities)));
  const [only] = countries;
  return countries.size === 1 ? findSide(only ?? null) : null;
}

/** Finds the side of a country, by its id among the places. */
export function findSide(country: string | null): Side | null {
  return country === 'russie' || country === 'coree-du-nord' ? country : null;
}

function countryOf(id: string, entities: DossierIndex['entities']): string | null {
  const entity = entities.get(id);
  return entity === undefined ? null : entity.country;
}
