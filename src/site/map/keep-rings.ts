import { geoArea } from 'd3-geo';
import type { MultiPolygon, Polygon, Position } from 'geojson';

/**
 * Leaves out of simplified shapes the islands and lakes that folded to a line or turned inside out: on a sphere such a
 * ring holds everything but itself, and would flood the map.
 */
export function keepRings(shape: Polygon | MultiPolygon): MultiPolygon {
  const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
  return {
    type: 'MultiPolygon',
    coordinates: polygons.flatMap(([outer, ...holes]) =>
      outer === undefined || !holdsLess(outer) ? [] : [[outer, ...holes.filter((hole) => hole.length > 3 && !holdsLess(hole))]],
    ),
  };
}

/** Whether a ring is one, and what it holds is less than half of the sphere. */
const holdsLess = (ring: Position[]): boolean => ring.length > 3 && geoArea({ type: 'Polygon', coordinates: [ring] }) < 2 * Math.PI;
