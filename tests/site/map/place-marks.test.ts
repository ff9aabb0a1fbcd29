import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box } from '../../../src/site/map/panels.ts';
import { placeMarks, type Mark, type MarkPlace } from '../../../src/site/map/place-marks.ts';

const FRAME: Box = { x: 0, y: 0, width: 400, height: 300 };
const RADIUS = 10;

const mark = (id: string, x: number, y: number, parts: Partial<Mark> = {}): Mark => ({ id, x, y, number: 1, shape: 'point', name: { width: 50, height: 14 }, ...parts });

const gap = (one: MarkPlace, other: MarkPlace): number => (one.disc === null || other.disc === null ? Infinity : Math.hypot(one.disc.x - other.disc.x, one.disc.y - other.disc.y));

describe('placeMarks', () => {
  it('stands a number east of its dot, and the name east of the number', () => {
    const [placed] = placeMarks([mark('a', 100, 100)], FRAME, RADIUS);
    expect(placed?.disc?.y).toBe(100);
    expect(placed?.disc?.x).toBeGreaterThan(100 + RADIUS);
    expect(placed?.label?.x).toBeGreaterThan((placed?.disc?.x ?? 0) + RADIUS);
  });

  it('turns to the other side by the edge of the frame', () => {
    const [placed] = placeMarks([mark('a', 380, 100)], FRAME, RADIUS);
    expect(placed?.disc?.x).toBeLessThan(380);
    expect((placed?.label?.x ?? 400) + 50).toBeLessThan(placed?.disc?.x ?? 0);
  });

  it('gives two places on the same spot a number each', () => {
    const [one, other] = placeMarks([mark('kremlin', 200, 150), mark('moscou', 200, 150)], FRAME, RADIUS);
    expect(one && other ? gap(one, other) : 0).toBeGreaterThanOrEqual(2 * RADIUS);
  });

  it('stands the number of a region on the spot, and that of an area in it, before its name', () => {
    const [spot, area] = placeMarks([mark('region', 100, 100, { shape: 'spot' }), mark('pays', 250, 200, { shape: 'area' })], FRAME, RADIUS);
    expect(spot?.disc).toEqual({ x: 100, y: 100 });
    expect(area?.disc?.x).toBeLessThan(250);
    expect(area?.label?.x).toBeGreaterThan(area?.disc?.x ?? 400);
  });

  it('writes a landmark without a number, and leaves it out where it finds no room', () => {
    const landmark = mark('séoul', 100, 100, { number: null });
    expect(placeMarks([landmark], FRAME, RADIUS)[0]).toMatchObject({ disc: null, label: { x: 108, y: 100 } });
    expect(placeMarks([landmark], FRAME, RADIUS, [FRAME])[0]).toMatchObject({ disc: null, label: null });
  });

  it('keeps free what it is asked to', () => {
    const kept = { x: 100, y: 80, width: 120, height: 40 };
    const [placed] = placeMarks([mark('pont', 100, 100)], FRAME, RADIUS, [kept]);
    expect((placed?.disc?.x ?? 400) + RADIUS).toBeLessThanOrEqual(kept.x);
  });

  it('never drops a number, and never stacks two while there is room', () => {
    const point = fc.record({ x: fc.integer({ min: 40, max: 360 }), y: fc.integer({ min: 40, max: 260 }) });
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 12 }), (points) => {
        const placed = placeMarks(points.map(({ x, y }, at) => mark(String(at), x, y)), FRAME, RADIUS);
        expect(placed.filter(({ disc }) => disc === null)).toEqual([]);
        for (const [at, one] of placed.entries()) {
          for (const other of placed.slice(at + 1)) expect(gap(one, other)).toBeGreaterThanOrEqual(2 * RADIUS - 0.001);
        }
      }),
      { seed: 7, numRuns: 60 },
    );
  });

  it('still gives every number a place in a crowd without room', () => {
    const crowd = Array.from({ length: 300 }, (_, at) => mark(String(at), 200 + (at % 10), 150 + (at % 7)));
    expect(placeMarks(crowd, FRAME, RADIUS).every(({ disc }) => disc !== null)).toBe(true);
  });
});
