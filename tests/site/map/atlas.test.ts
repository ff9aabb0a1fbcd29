import { geoContains } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { buildProjection } from '../../../src/site/map/build-projection.ts';
import { drawPanel } from '../../../src/site/map/draw-panel.ts';
import { findCommonBorder } from '../../../src/site/map/find-common-border.ts';
import { findCountry } from '../../../src/site/map/find-country.ts';
import { keepRings } from '../../../src/site/map/keep-rings.ts';
import { PANEL_NAMES, PLATE_NAMES, PLATES, VIEWS } from '../../../src/site/map/panels.ts';
import { readAtlas } from '../../../src/site/map/read-atlas.ts';
import { simplifyAtlas } from '../../../src/site/map/simplify-atlas.ts';

const atlas = readAtlas();
const frame = PLATES.large.frames.eurasia;
/** As drawn on the large plate. */
const drawn = simplifyAtlas(atlas, buildProjection('eurasia', frame), 0.55);

const holds = (country: string, point: [number, number], source = drawn): boolean => {
  const shape = findCountry(country, source);
  return shape !== null && geoContains(keepRings(shape.geometry), point);
};

describe('the countries', () => {
  it.each([
    ['Simferopol', [34.1, 44.95]],
    ['Sébastopol', [33.6, 44.65]],
    ['Djankoï', [34.4, 45.7]],
  ] as const)('hold Crimea in Ukraine, as drawn: %s', (_, [longitude, latitude]) => {
    expect(holds('ukraine', [longitude, latitude])).toBe(true);
    expect(holds('russie', [longitude, latitude])).toBe(false);
  });

  it('hold what lies in them, once simplified', () => {
    expect(holds('russie', [37.6, 55.75])).toBe(true);
    expect(holds('russie', [36.29, 51.74])).toBe(true);
    expect(holds('coree-du-nord', [125.75, 39.03])).toBe(true);
    expect(holds('coree-du-sud', [127.5, 37])).toBe(true);
    expect(holds('coree-du-nord', [127.5, 37])).toBe(false);
    expect(holds('chine', [116.4, 39.9])).toBe(true);
  });

  it('have no shape when the atlas does not know them', () => {
    expect(findCountry('nordie', atlas)).toBeNull();
  });
});

describe('the border between Russia and North Korea', () => {
  it('is on the lower Tumen, by the bridge', () => {
    const points = findCommonBorder(atlas).coordinates.flat();
    expect(points.length).toBeGreaterThan(1);
    for (const [longitude = 0, latitude = 0] of points) {
      expect(Math.abs(longitude - 130.64)).toBeLessThan(0.2);
      expect(Math.abs(latitude - 42.41)).toBeLessThan(0.2);
    }
  });

  it('outlives the simplification of the closer map', () => {
    expect(drawPanel('korea', PLATES.large.frames.korea, atlas, { tolerance: 0.3, smallest: 2, step: 2 }).common).not.toBe('');
  });
});

describe('simplifyAtlas', () => {
  it('keeps the ends of every arc, and fewer points', () => {
    const count = (source: typeof atlas): number => source.arcs.reduce((sum, arc) => sum + arc.length, 0);
    expect(count(drawn)).toBeLessThan(count(atlas) / 3);
    for (const [at, arc] of drawn.arcs.entries()) {
      expect(arc[0]).toEqual(atlas.arcs[at]?.[0]);
      expect(arc.at(-1)).toEqual(atlas.arcs[at]?.at(-1));
    }
  });
});

describe('keepRings', () => {
  const square = [[0, 0], [0, 1], [1, 1], [1, 0], [0, 0]];

  it('leaves out a ring turned inside out, which would flood the map, and one folded to a line', () => {
    expect(keepRings({ type: 'MultiPolygon', coordinates: [[square], [square.toReversed()], [[[2, 2], [3, 3], [2, 2]]]] }).coordinates).toEqual([[square]]);
  });

  it('keeps the lakes', () => {
    const lake = [[0.2, 0.2], [0.4, 0.2], [0.4, 0.4], [0.2, 0.4], [0.2, 0.2]];
    expect(keepRings({ type: 'Polygon', coordinates: [square, lake] }).coordinates).toEqual([[square, lake]]);
  });
});

describe.each(PLATE_NAMES.flatMap((plate) => PANEL_NAMES.map((panel) => [plate, panel] as const)))('the projection of %s, %s', (plate, panel) => {
  const box = PLATES[plate].frames[panel];
  const projection = buildProjection(panel, box);

  it('shows all it must, in its frame', () => {
    for (const [longitude, latitude] of VIEWS[panel].shown) {
      const [x = -1, y = -1] = projection([longitude, latitude]) ?? [];
      expect(x).toBeGreaterThanOrEqual(box.x);
      expect(x).toBeLessThanOrEqual(box.x + box.width);
      expect(y).toBeGreaterThanOrEqual(box.y);
      expect(y).toBeLessThanOrEqual(box.y + box.height);
    }
  });

  it('has north at the top of its centre, and keeps areas', () => {
    const [longitude, latitude] = VIEWS[panel].centre;
    const [x = 0, y = 0] = projection([longitude, latitude]) ?? [];
    const [northX = 0, northY = 0] = projection([longitude, latitude + 1]) ?? [];
    const [eastX = 0] = projection([longitude + 1, latitude]) ?? [];
    expect(northX).toBeCloseTo(x, 3);
    expect(northY).toBeLessThan(y);
    expect((eastX - x) / (y - northY)).toBeCloseTo(Math.cos((latitude * Math.PI) / 180), 2);
  });
});
