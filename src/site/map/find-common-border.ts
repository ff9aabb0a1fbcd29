import { geoPath, type GeoProjection } from 'd3-geo';
import type { MultiLineString } from 'geojson';
import { mesh } from 'topojson-client';
import { isCountry } from './find-country.ts';
import type { Box } from './panels.ts';
import { readAtlas, type Atlas } from './read-atlas.ts';

/** Finds the border between Russia and North Korea. It is drawn thicker than it would show; never measure it: see `readAtlas`. */
export function findCommonBorder(atlas: Atlas): MultiLineString {
  const { countries } = atlas.objects;
  return mesh(atlas, countries, (one, other) => isSide(one) && isSide(other) && one !== other);
}

/** The room the border takes on a map, so that nothing is written over it. */
export function boxCommonBorder(projection: GeoProjection): Box {
  const [[left, top], [right, bottom]] = geoPath(projection).bounds(findCommonBorder(readAtlas()));
  return { x: left - ROOM, y: top - ROOM, width: right - left + 2 * ROOM, height: bottom - top + 2 * ROOM };
}

const ROOM = 4;

const isSide = (geometry: Parameters<typeof isCountry>[0]): boolean => isCountry(geometry, 'russie') || isCountry(geometry, 'coree-du-nord');
