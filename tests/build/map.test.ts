import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { toString } from 'mdast-util-to-string';
import { describe, expect, inject, it } from 'vitest';
import { listElements, listFiles, listPages, type BuiltPage } from './list-pages.ts';

const dist = inject('dist');
const pages = listPages(dist);
const read = (path: string): string => readFileSync(join(dist, path), 'utf8');
const weigh = (path: string): number => brotliCompressSync(readFileSync(join(dist, path))).length;

const numbersOf = (svg: string): string[] => [...svg.matchAll(/class="n"[^>]*>(\d+)</g)].map(([, number = '']) => number);

/** Numbers of the list beside the map. */
const numbersBeside = (page: BuiltPage): string[] =>
  listElements(page)
    .filter(({ tagName, properties }) => tagName === 'span' && [properties['className']].flat().includes('number'))
    .map((element) => toString(element));

describe.each(['/glossaire/', '/lieux/'])('the map of %s', (path) => {
  const page = pages.find((built) => built.path === path);
  if (page === undefined) throw new Error(`${path} is not built`);
  const elements = listElements(page);
  const images = elements.filter(({ tagName }) => tagName === 'img').map(({ properties }) => properties);
  const sources = [...images.map(({ src }) => String(src)), ...elements.filter(({ tagName }) => tagName === 'source').map(({ properties }) => String(properties['srcSet']))];

  it('stands in files of its own, within 15 kB each after brotli', () => {
    expect(sources.toSorted()).toEqual(['/carte/etroite.svg', '/carte/large.svg']);
    for (const file of sources) expect(weigh(file), file).toBeLessThanOrEqual(15_000);
  });

  it('has a text in its stead, and a size, so that nothing moves', () => {
    for (const { alt, width, height } of images) {
      expect(String(alt).length).toBeGreaterThan(40);
      expect(Number(width)).toBeGreaterThan(0);
      expect(Number(height)).toBeGreaterThan(0);
    }
  });

  it('has every number of the map in the list beside it, in order', () => {
    const beside = numbersBeside(page);
    expect(beside.length).toBeGreaterThan(8);
    expect(beside).toEqual(beside.map((_, at) => String(at + 1)));
    for (const file of sources) expect(numbersOf(read(file)).toSorted(), file).toEqual(beside.toSorted());
  });

  it('names every place beside the map', () => {
    const [map] = elements.filter(({ properties }) => properties['ariaLabelledBy'] !== undefined && String(properties['ariaLabelledBy']) === 'carte');
    const links = map === undefined ? [] : listElements({ tree: { type: 'root', children: [map] } }).flatMap(({ properties }) => (typeof properties['href'] === 'string' ? [properties['href']] : []));
    const places = pages.map((built) => built.path).filter((built) => /^\/lieux\/[^/]+\/$/.test(built));
    expect(places.filter((place) => !links.includes(place))).toEqual([]);
  });
});

describe('the small maps', () => {
  const files = listFiles(dist).filter((file) => file.startsWith('carte/lieux/'));

  it('weigh 3 kB at most', () => {
    expect(files.length).toBeGreaterThan(10);
    expect(files.filter((file) => weigh(file) > 3_000)).toEqual([]);
  });

  it('are shown on the pages of the places that have one; the others say why they have none', () => {
    for (const page of pages.filter(({ path }) => /^\/lieux\/[^/]+\/$/.test(path))) {
      const image = listElements(page).find(({ tagName }) => tagName === 'img');
      if (image === undefined) expect(page.html, page.path).toMatch(/Hors du cadre de la carte|n’est pas placé sur la carte/);
      else expect(existsSync(join(dist, String(image.properties['src']))), page.path).toBe(true);
    }
  });
});
