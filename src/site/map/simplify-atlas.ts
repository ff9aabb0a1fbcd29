import type { GeoProjection } from 'd3-geo';
import type { Atlas } from './read-atlas.ts';

/**
 * Leaves out of every arc what would not be seen: no line moves by more than `tolerance`, in units of the plate. Arcs
 * are shared by the countries on both sides, so that these still touch; ends of arcs stay.
 */
export function simplifyAtlas(atlas: Atlas, projection: GeoProjection, tolerance: number): Atlas {
  return { ...atlas, arcs: atlas.arcs.map((arc) => simplifyArc(arc.map(([x = 0, y = 0]) => [x, y]), projection, tolerance)) };
}

type Point = [number, number];

function simplifyArc(arc: Point[], projection: GeoProjection, tolerance: number): Point[] {
  const points = arc.map((position): Point => projection(position) ?? [0, 0]);
  const kept = new Set([0, arc.length - 1]);
  const [first, last] = [points[0], points.at(-1)];
  // An island is one arc that ends where it begins: cut it at its farthest point, or it would fold to nothing.
  const far = first !== undefined && last !== undefined && isSame(first, last) ? farthest(points, 0, points.length - 1, (point) => distance(point, first)) : null;
  const stretches: [number, number][] = far === null ? [[0, arc.length - 1]] : [[0, far.at], [far.at, arc.length - 1]];
  if (far !== null) kept.add(far.at);
  for (let next = stretches.pop(); next !== undefined; next = stretches.pop()) {
    const [from, to] = next;
    const [start, end] = [points[from], points[to]];
    if (start === undefined || end === undefined || to - from < 2) continue;
    const worst = farthest(points, from, to, (point) => distanceToSegment(point, start, end));
    if (worst.distance <= tolerance) continue;
    kept.add(worst.at);
    stretches.push([from, worst.at], [worst.at, to]);
  }
  return arc.filter((_, at) => kept.has(at));
}

/** The point between two others for which `measure` is greatest. */
function farthest(points: readonly Point[], from: number, to: number, measure: (point: Point) => number): { at: number; distance: number } {
  let best = { at: from, distance: -1 };
  for (let at = from + 1; at < to; at += 1) {
    const point = points[at];
    const length = point === undefined ? 0 : measure(point);
    if (length > best.distance) best = { at, distance: length };
  }
  return best;
}

const isSame = (one: Point, other: Point): boolean => one[0] === other[0] && one[1] === other[1];

const distance = (one: Point, other: Point): number => Math.hypot(one[0] - other[0], one[1] - other[1]);

function distanceToSegment(point: Point, start: Point, end: Point): number {
  const [dx, dy] = [end[0] - start[0], end[1] - start[1]];
  const length = dx * dx + dy * dy;
  if (length === 0) return distance(point, start);
  const along = Math.min(1, Math.max(0, ((point[0] - start[0]) * dx + (point[1] - start[1]) * dy) / length));
  return distance(point, [start[0] + along * dx, start[1] + along * dy]);
}
