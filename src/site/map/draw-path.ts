import { geoPath, type GeoContext, type GeoPermissibleObjects, type GeoStreamWrapper } from 'd3-geo';

/** Fractions of a unit that a point of a path is rounded to: paths are drawn at this scale, in whole numbers. */
export const PATH_SCALE = 2;

/**
 * Draws shapes as the `d` of a path, in whole steps relative to the point before: the same coast drawn twice is then
 * the same text, which compresses. Rings smaller than `smallest`, in square units, are left out.
 */
export function drawPath(shape: GeoPermissibleObjects, projection: GeoStreamWrapper, smallest = 0): string {
  const context = new PathContext(smallest * PATH_SCALE ** 2);
  geoPath(projection, context)(shape);
  return context.finish();
}

type Point = readonly [number, number];

/** Gathers what `geoPath` draws, line by line. */
class PathContext implements GeoContext {
  readonly #smallest: number;
  #path = '';
  /** Where the last line drawn began; a relative path starts from there after `z`, from its end otherwise. */
  #pen: Point = [0, 0];
  #line: Point[] = [];

  constructor(smallest: number) {
    this.#smallest = smallest;
  }

  beginPath(): void {}

  moveTo(x: number, y: number): void {
    this.#flush(false);
    this.#line = [round(x, y)];
  }

  lineTo(x: number, y: number): void {
    this.#line.push(round(x, y));
  }

  closePath(): void {
    this.#flush(true);
  }

  /** Only points are drawn with it, and there are none. */
  arc(): void {}

  finish(): string {
    this.#flush(false);
    return this.#path;
  }

  #flush(closed: boolean): void {
    const [first, ...rest] = this.#line.filter((point, at, line) => !isSame(point, line[at - 1]));
    const line = first === undefined ? [] : [first, ...(closed && isSame(first, rest.at(-1)) ? rest.slice(0, -1) : rest)];
    this.#line = [];
    if (first === undefined || line.length < (closed ? 3 : 2) || (closed && Math.abs(findArea(line)) < this.#smallest)) return;
    let previous = this.#pen;
    const steps = line.map((point) => {
      const step = formatStep(point[0] - previous[0], point[1] - previous[1]);
      previous = point;
      return step;
    });
    this.#path += `m${steps[0] ?? ''}l${steps.slice(1).join(' ').replaceAll(' -', '-')}${closed ? 'z' : ''}`;
    this.#pen = closed ? first : previous;
  }
}

const round = (x: number, y: number): Point => [Math.round(x * PATH_SCALE), Math.round(y * PATH_SCALE)];

const isSame = (one: Point, other: Point | undefined): boolean => other !== undefined && one[0] === other[0] && one[1] === other[1];

const formatStep = (dx: number, dy: number): string => `${dx}${dy < 0 ? '' : ' '}${dy}`;

const findArea = (ring: readonly Point[]): number =>
  ring.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = ring[(at + 1) % ring.length] ?? [x, y];
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);
