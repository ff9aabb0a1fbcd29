import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { Atlas } from './read-atlas.ts';

/** A country of the dossier, by its id among the places, as the atlas names it; others have no shape of their own. */
export const COUNTRY_CODES: Readonly<Record<string, string>> = {
  russie: 'RUS',
  'coree-du-nord': 'PRK',
  'coree-du-sud': 'KOR',
  ukraine: 'UKR',
  chine: 'CHN',
  japon: 'JPN',
  'etats-unis': 'USA',
};

/** Finds the shape of a country by its id among the places; `null` when the atlas has none by that code. */
export function findCountry(id: string, atlas: Atlas): Feature<Polygon | MultiPolygon> | null {
  const { countries } = atlas.objects;
  const country = countries.geometries.find(({ properties }) => properties !== undefined && properties.a3 === COUNTRY_CODES[id]);
  if (country === undefined || (country.type !== 'Polygon' && country.type !== 'MultiPolygon')) return null;
  return feature(atlas, country) as Feature<Polygon | MultiPolygon>;
}
