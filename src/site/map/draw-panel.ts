import { geoGraticule } from 'd3-geo';
import { merge, mesh } from 'topojson-client';
import { buildProjection } from './build-projection.ts';
import { drawPath } from './draw-path.ts';
import { findCommonBorder } from './find-common-border.ts';
import { findCountry } from './find-country.ts';
import type { Box, PanelName } from './panels.ts';
import type { Atlas } from './read-atlas.ts';
import { keepRings } from './keep-rings.ts';
import { simplifyAtlas } from './simplify-atlas.ts';

/** The paths of a map, as `d`. */
export interface PanelPaths {
  readonly graticule: string;
  readonly land: string;
  readonly borders: string;
  readonly russia: string;
  readonly northKorea: string;
  /** The border of the two, to be drawn thicker than it would show. Never measure it: see `readAtlas`. */
  readonly common: string;
}

/** Draws what lies under the marks of a map: land, borders, the two sides. `tolerance`, `smallest`: in units of the plate. */
export function drawPanel(panel: PanelName, frame: Box, atlas: Atlas, { tolerance, smallest, step }: { tolerance: number; smallest: number; step: number }): PanelPaths {
  const projection = buildProjection(panel, frame);
  const simple = simplifyAtlas(atlas, projection, tolerance);
  const { countries } = simple.objects;
  const polygons = countries.geometries.filter((country) => country.type === 'Polygon' || country.type === 'MultiPolygon');
  const drawCountry = (id: string): string => {
    const shape = findCountry(id, simple);
    return shape === null ? '' : drawPath(keepRings(shape.geometry), projection, smallest);
  };
  return {
    graticule: drawPath(geoGraticule().step([step, step]).extent([[-180, -80], [180, 80.1]])(), projection),
    land: drawPath(keepRings(merge(simple, polygons)), projection, smallest),
    borders: drawPath(mesh(simple, countries, (one, other) => one !== other), projection),
    russia: drawCountry('russie'),
    northKorea: drawCountry('coree-du-nord'),
    common: drawPath(findCommonBorder(simple), projection),
  };
}
