import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

/**
 * Builds the `@font-face` of a map: a picture loads nothing from outside, so it carries the few letters of Newsreader
 * it needs. Letters the face lacks show in the serif of the machine.
 */
export async function buildMapFont(texts: readonly string[]): Promise<string> {
  const characters = [...new Set(texts.join(''))].toSorted().join('');
  const font = await readFile(createRequire(import.meta.url).resolve('@fontsource/newsreader/files/newsreader-latin-400-normal.woff2'));
  const bytes = await subsetFont(font, characters, { targetFormat: 'woff2', keepFeatures: [], noHinting: true });
  return `@font-face{font-family:N;src:url(data:font/woff2;base64,${Buffer.from(bytes).toString('base64')})}`;
}
