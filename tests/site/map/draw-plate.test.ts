import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { buildDossierMap } from '../../../src/site/map/build-dossier-map.ts';
import { drawLocator } from '../../../src/site/map/draw-locator.ts';
import { drawPlate } from '../../../src/site/map/draw-plate.ts';
import { PLATE_NAMES } from '../../../src/site/map/panels.ts';
import { makeEvent, makeIndex, makePlace } from '../small-dossier.ts';

const places = [
  makePlace('moscou', 'Moscou & <Kremlin>', { coordinates: [55.75204, 37.61781] }),
  makePlace('pont', 'pont', { placeKind: 'site', coordinates: [42.41, 130.64] }),
  makePlace('seoul', 'Séoul', { coordinates: [37.566, 126.9784] }),
];
const map = buildDossierMap(makeIndex({ entities: places, events: [makeEvent('e', '2024-06-19', { places: ['moscou', 'pont'] })] }));

describe.each(PLATE_NAMES)('the plate %s', (name) => {
  it('bears each number once, and the names it has room for, escaped', async () => {
    const svg = await drawPlate(name, map);
    expect([...svg.matchAll(/class="n"[^>]*>(\d+)</g)].map(([, number]) => number)).toEqual(['1', '2']);
    expect(svg).toContain('Moscou &amp; &lt;Kremlin');
    expect(svg).toContain('Séoul');
  });

  it('asks for nothing outside itself, and runs nothing', async () => {
    const svg = await drawPlate(name, map);
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|<script|<image|<foreignObject| on\w+=/);
    expect([...svg.matchAll(/(?:href="|url\()([^")]*)/g)].every(([, target = '']) => /^#|^data:font\//.test(target))).toBe(true);
  });

  it('draws the rounded position of the bridge as a dashed ring, the border thick', async () => {
    const svg = await drawPlate(name, map);
    expect(svg.match(/class="near"/g)).toHaveLength(1);
    expect(svg).toMatch(/class="common" d="m/);
  });

  it('is the same for the same dossier, and stands without any place', async () => {
    expect(await drawPlate(name, map)).toBe(await drawPlate(name, map));
    expect(await drawPlate(name, buildDossierMap(makeIndex({})))).toContain('</svg>');
  });
});

describe('drawLocator', () => {
  it.each([
    ['a city', makePlace('moscou', 'Moscou', { coordinates: [55.75204, 37.61781] }), 'eurasia', 'class="dot"'],
    ['a site to the kilometre', makePlace('pont', 'pont', { placeKind: 'site', coordinates: [42.41, 130.64] }), 'korea', 'class="wide"'],
    ['a country', makePlace('russie', 'Russie', { placeKind: 'country', coordinates: [60, 100] }), 'eurasia', 'class="here"'],
  ] as const)('marks %s, within 3 kB', (_, place, panel, mark) => {
    const svg = drawLocator(place, panel);
    expect(svg).toContain(mark);
    expect(brotliCompressSync(svg).length).toBeLessThanOrEqual(3000);
  });

  it('rings a country the atlas does not know', () => {
    expect(drawLocator(makePlace('nordie', 'Nordie', { placeKind: 'country', coordinates: [60, 60] }), 'eurasia')).toContain('class="wide"');
  });
});
