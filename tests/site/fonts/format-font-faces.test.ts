import { describe, expect, it } from 'vitest';
import { buildFonts } from '../../../src/site/fonts/build-fonts.ts';
import { formatFontFaces, formatUnicodeRange } from '../../../src/site/fonts/format-font-faces.ts';

describe('formatUnicodeRange', () => {
  it('joins neighbours and leaves the others alone', () => {
    expect(formatUnicodeRange([0x14d, 0x14e, 0x150])).toBe('U+14D-14E,U+150');
  });

  it('names a block whole for one of its characters, and leaves those outside alone', () => {
    expect(formatUnicodeRange([0x14d, 0xac01, 0xd55c, 0xd7b0], [0xac00, 0xd7a3])).toBe('U+14D,U+AC00-D7A3,U+D7B0');
    expect(formatUnicodeRange([0x14d], [0xac00, 0xd7a3])).toBe('U+14D');
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
    expect(hangul).toMatch(/font-family:"Noms natifs".*url\(\/fonts\/hangul-[\da-f]{8}\.woff2\).*unicode-range:U\+AC00-D7A3\}$/);
  });
});
