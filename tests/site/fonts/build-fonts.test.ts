import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildFonts, type FontFile } from '../../../src/site/fonts/build-fonts.ts';
import { readShownText } from '../../../src/site/fonts/read-shown-text.ts';
import { readCmap } from './read-cmap.ts';

const CONTENT = fileURLToPath(new URL('../../../content', import.meta.url));

describe('the fonts of the real content', () => {
  let text: string;
  let fonts: FontFile[];
  beforeAll(async () => {
    text = await readShownText(CONTENT);
    fonts = await buildFonts(text);
  });

  it('weigh 50 kB at most, all of them', () => {
    expect(fonts.reduce((sum, { bytes }) => sum + bytes.length, 0)).toBeLessThanOrEqual(50_000);
  });

  it('have a glyph for every character they were asked for', async () => {
    for (const { name, bytes, codePoints } of fonts) {
      const glyphs = readCmap(await subsetFont(bytes, String.fromCodePoint(...codePoints), { targetFormat: 'sfnt' }));
      expect(codePoints.filter((codePoint) => !glyphs.has(codePoint)).map((codePoint) => String.fromCodePoint(codePoint)), name).toEqual([]);
    }
  });

  it('leave no Korean, Chinese or Japanese character of a name to the fonts of the reader', () => {
    const held = new Set(fonts.flatMap(({ codePoints }) => codePoints));
    const native = [...new Set(text.normalize('NFC').match(/[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu))];
    expect(native.length).toBeGreaterThan(0);
    expect(native.filter((character) => !held.has(character.codePointAt(0) ?? 0))).toEqual([]);
  });

  it('are not cut to spellings that no page shows', () => {
    expect(text).toContain('김정은');
    expect(text).not.toContain('金正恩');
  });

  it('give the Latin letters of romanised names, roman', () => {
    expect(fonts.find(({ source }) => source.name === 'newsreader-ext')?.codePoints).toContain('ŏ'.codePointAt(0));
  });
});

describe('buildFonts', () => {
  it('gives the same bytes, under the same names, for the same characters in another order', async () => {
    const [one, other] = await Promise.all([buildFonts('Été 최선희 東京'), buildFonts('東京 희선최 étÉ')]);
    expect(other.map(({ name }) => name)).toEqual(one.map(({ name }) => name));
    expect(other.map(({ bytes }) => Buffer.from(bytes).toString('base64'))).toEqual(one.map(({ bytes }) => Buffer.from(bytes).toString('base64')));
  });

  it('reads a decomposed text as a composed one', async () => {
    const names = async (text: string): Promise<string[]> => (await buildFonts(text)).map(({ name }) => name);
    expect(await names('최'.normalize('NFD'))).toEqual(await names('최'));
  });

  it('builds no font for a script the text does not use', async () => {
    expect((await buildFonts('Moscou')).map(({ source }) => source.name)).toEqual(['newsreader', 'newsreader-italic']);
  });

  it('keeps the kerning of the text faces', async () => {
    const [roman] = await buildFonts('Va');
    const sfnt = Buffer.from(await subsetFont(roman?.bytes ?? new Uint8Array(), 'Va', { targetFormat: 'sfnt' }));
    expect(sfnt.subarray(0, 400).includes('GPOS')).toBe(true);
  });
});
