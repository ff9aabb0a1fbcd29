import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import satori, { type Font } from 'satori';
import { box } from './box.ts';

/** Newsreader as satori reads it (WOFF), the extended latin behind under a name of its own, for satori to fall back on. */
export async function loadPictureFonts(): Promise<Font[]> {
  loaded ??= Promise.all([loadFont('latin', 'Newsreader'), loadFont('latin-ext', 'Newsreader ext')]);
  return loaded;
}

/** The width of each text at size 1, in the face of the pictures. */
export async function measureTexts(texts: readonly string[], fonts: Font[]): Promise<ReadonlyMap<string, number>> {
  return new Map(await Promise.all(texts.map(async (text) => [text, await measureText(text, fonts)] as const)));
}

/** The size texts are measured at: large enough for the pixel that satori rounds to not to matter. */
const SIZE = 200;

async function measureText(text: string, fonts: Font[]): Promise<number> {
  const svg = await satori(box({ fontSize: SIZE, whiteSpace: 'pre', fontFamily: FACE }, text), { height: 2 * SIZE, fonts });
  return Number(/^<svg width="(\d+)"/u.exec(svg)?.[1] ?? Infinity) / SIZE;
}

/** The faces of the pictures, for `font-family`. */
export const FACE = 'Newsreader, "Newsreader ext"';

let loaded: Promise<Font[]> | undefined;

async function loadFont(subset: string, name: string): Promise<Font> {
  const path = createRequire(import.meta.url).resolve(`@fontsource/newsreader/files/newsreader-${subset}-400-normal.woff`);
  return { name, data: await readFile(path), weight: 400, style: 'normal' };
}
