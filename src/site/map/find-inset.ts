import { buildProjection } from './build-projection.ts';
import type { Box, Plate } from './panels.ts';

/** Finds the corners of the closer map on the wider one, in units of the plate. */
export function findInset({ eurasia, korea }: Plate['frames']): [number, number][] {
  const [outer, inner] = [buildProjection('eurasia', eurasia), buildProjection('korea', korea)];
  const { x, y, width, height } = korea;
  const corners: [number, number][] = [[x, y], [x + width, y], [x + width, y + height], [x, y + height]];
  return corners.flatMap((corner) => {
    const position = inner.invert?.(corner);
    const point = position === null || position === undefined ? null : outer(position);
    return point === null ? [] : [point];
  });
}

/** The heart of it, so that no name is written over the shape it frames. */
export function boxInset(frames: Plate['frames']): Box {
  const corners = findInset(frames);
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const [trimX, trimY] = [TRIM * (right - left), TRIM * (bottom - top)];
  return { x: left + trimX, y: top + trimY, width: right - left - 2 * trimX, height: bottom - top - 2 * trimY };
}

/** The frame is aslant: its corners lie outside the box. */
const TRIM = 0.2;
