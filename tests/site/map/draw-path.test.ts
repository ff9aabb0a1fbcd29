import { geoIdentity } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { drawPath } from '../../../src/site/map/draw-path.ts';

const flat = geoIdentity();

describe('drawPath', () => {
  it('draws in whole half-units, each step from the point before', () => {
    expect(drawPath({ type: 'LineString', coordinates: [[1, 1], [2, 1], [2, 0.5]] }, flat)).toBe('m2 2l2 0 0-1');
  });

  it('starts the next ring from where the last began', () => {
    const ring = (x: number): [number, number][] => [[x, 0], [x + 4, 0], [x + 4, 4], [x, 0]];
    expect(drawPath({ type: 'MultiPolygon', coordinates: [[ring(0)], [ring(10)]] }, flat)).toBe('m0 0l8 0 0 8zm20 0l8 0 0 8z');
  });

  it('leaves out rings smaller than asked, and lines that come to a point', () => {
    expect(drawPath({ type: 'Polygon', coordinates: [[[0, 0], [1, 0], [1, 1], [0, 0]]] }, flat, 2)).toBe('');
    expect(drawPath({ type: 'LineString', coordinates: [[1, 1], [1.1, 1.1]] }, flat)).toBe('');
  });
});
