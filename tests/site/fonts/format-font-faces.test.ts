import { describe, expect, it } from 'vitest';
import { buildFonts } from '../../../src/site/fonts/build-fonts.ts';
import { formatFontFaces, formatUnicodeRange } from '../../../src/site/fonts/format-font-faces.ts';

describe('formatUnicodeRange', () => {
  it('joins neighbours and leaves the others alone', () => {
    expect(formatUnicodeRange([0x14d, 0x14e, 0x150])).toBe('U+14D-14E,U+150');
  });

  it('is empty for no code point', () => {
    expect(formatUnicodeRange([])).toBe('');
  });
});

describe('formatFontFaces', () => {
  it('gives native names a range of their own, and text none', async () => {
    const css = formatFontFaces(await buildFonts('최'), (name) => `/fonts/${name}.woff2`);
    const [roman = '', italic = '', hangul = ''] = css.split('@font-face').slice(1);
    expect(roman).not.toContain('unicode-range');
    expect(roman).toContain('font-display:optional');
    expect(italic).toContain('font-style:italic');
    expect(hangul).toMatch(/font-family:"Noms natifs".*url\(\/fonts\/hangul-[\da-f]{8}\.woff2\).*unicode-range:U\+CD5C\}$/);
  });
});
