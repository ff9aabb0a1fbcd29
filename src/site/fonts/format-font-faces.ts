import type { FontFile } from './build-fonts.ts';

/** The `@font-face` rules of the fonts. `toUrl` gives the address of a file by its name. */
export function formatFontFaces(fonts: readonly FontFile[], toUrl: (name: string) => string): string {
  return fonts.map((font) => formatFace(font, toUrl(font.name))).join('');
}

function formatFace({ source, codePoints }: FontFile, url: string): string {
  const weight = 'font-weight:400';
  const italic = source.style === 'italic' ? 'font-style:italic;' : '';
  // A text face takes all it is given; the others are fetched only where one of their characters comes up.
  const range = source.always === '' ? `;unicode-range:${formatUnicodeRange(codePoints, source.block)}` : '';
  return `@font-face{font-family:"${source.family}";${italic}${weight};font-display:${source.display};src:url(${url}) format("woff2")${range}}`;
}

/** `[0x14d, 0x14e, 0x150]` → `U+14D-14E,U+150`. Code points ascending; those of `block` stand for the whole of it. */
export function formatUnicodeRange(codePoints: readonly number[], block?: readonly [first: number, last: number]): string {
  const runs: [number, number][] = [];
  for (const codePoint of codePoints) {
    const run = runs.at(-1);
    if (run !== undefined && codePoint <= run[1] + 1) run[1] = Math.max(run[1], codePoint);
    else runs.push(block !== undefined && block[0] <= codePoint && codePoint <= block[1] ? [...block] : [codePoint, codePoint]);
  }
  return runs.map(([first, last]) => `U+${formatHex(first)}${first === last ? '' : `-${formatHex(last)}`}`).join(',');
}

const formatHex = (codePoint: number): string => codePoint.toString(16).toUpperCase();
