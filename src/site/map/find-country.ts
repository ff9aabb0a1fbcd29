import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { Atlas } from './read-atlas.ts';

/** Finds the shape of a country by its id among the places; `null` when the atlas has none by that code. */
export function findCountry(id: string, atlas: Atlas): Feature<Polygon | MultiPolygon> | null {
  const { countries } = atlas.objects;
  const country = countries.geometries.find((geometry) => isCountry(geometry, id));
  if (country === undefined || (country.type !== 'Polygon' && country.type !== 'MultiPolygon')) return null;
  return feature(atlas, country) as Feature<Polygon | MultiPolygon>;
}

/** Whether a geometry of the atlas is the country of this id: its properties bear the three letters of ISO 3166-1. */
export const isCountry = ({ properties }: { readonly properties?: object | undefined }, id: string): boolean =>
  properties !== undefined && 'a3' in properties && properties.a3 === COUNTRY_CODES[id];

/** A country of the dossier, by its id among the places, as the atlas names it; others have no shape of their own. */
const COUNTRY_CODES: Readonly<Record<string, string>> = {
  russie: 'RUS',
  'coree-du-nord': 'PRK',
  'coree-du-sud': 'KOR',
  ukraine: 'UKR',
  chine: 'CHN',
  japon: 'JPN',
  'etats-unis': 'USA',
};
