import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { z } from 'zod';
import { FONT_SOURCES, type FontSource } from './font-sources.ts';

/** A font file of the site: one slice of a source, cut to the glyphs the site uses. */
export interface FontFile {
  /** `newsreader-1a2b3c4d`: the name changes with the bytes. */
  readonly name: string;
  readonly source: FontSource;
  /** Code points it was asked for, ascending. */
  readonly codePoints: readonly number[];
  readonly bytes: Uint8Array;
}

/**
 * Cuts the fonts to the characters of French and to those of `text`. In the order of the sources. Same text,
 * same bytes. A character that no source wants is left to the fonts of the system.
 */
export async function buildFonts(text: string): Promise<FontFile[]> {
  const characters = new Set(text.normalize('NFC'));
  const files = await Promise.all(FONT_SOURCES.map((source) => buildSource(source, characters)));
  return files.flat();
}

async function buildSource(source: FontSource, characters: ReadonlySet<string>): Promise<FontFile[]> {
  const wanted = new Set([...source.always, ...[...characters].filter((character) => source.wanted.test(character))]);
  const slices = await sliceCharacters(source, [...wanted].sort());
  return Promise.all(slices.map((slice) => buildSlice(source, slice)));
}

interface Slice {
  readonly file: string;
  readonly characters: readonly string[];
}

/** Which file of the package holds which of the characters; a file that holds none is left out. */
async function sliceCharacters({ file, slices }: FontSource, characters: readonly string[]): Promise<Slice[]> {
  if (characters.length === 0) return [];
  if (slices === null) return [{ file, characters }];
  const ranges = SLICES.parse(JSON.parse(await readFile(resolveFile(slices), 'utf8')));
  return Object.entries(ranges)
    .map(([key, range]) => ({
      file: file.replace('*', key.replace(/^\[(\d+)\]$/u, '$1')),
      characters: characters.filter((character) => holds(range, character.codePointAt(0) ?? 0)),
    }))
    .filter((slice) => slice.characters.length > 0);
}

async function buildSlice(source: FontSource, { file, characters }: Slice): Promise<FontFile> {
  const font = await readFile(resolveFile(file));
  const { features: keepFeatures, axes: variationAxes } = source;
  const bytes = await subsetFont(font, characters.join(''), { targetFormat: 'woff2', keepFeatures, variationAxes, noHinting: true });
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
  const codePoints = characters.map((character) => character.codePointAt(0) ?? 0).sort((a, b) => a - b);
  return { name: `${source.name}-${hash}`, source, codePoints, bytes };
}

/** `U+4e2d,U+4e00-4e0f` by name of slice. */
const SLICES = z.record(z.string(), z.string());

function holds(range: string, codePoint: number): boolean {
  return range.split(',').some((part) => {
    const [first = 0, last = first] = part.replace('U+', '').split('-').map((hex) => Number.parseInt(hex, 16));
    return first <= codePoint && codePoint <= last;
  });
}

const resolveFile = (path: string): string => createRequire(import.meta.url).resolve(path);
