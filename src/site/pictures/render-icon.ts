import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Resvg } from '@resvg/resvg-js';

/** What an icon is drawn on: nothing, or the paper of the site, with a margin as a part of its side. */
export interface IconGround {
  readonly color: string;
  readonly margin: number;
}

/** Draws `public/favicon.svg` as a square PNG; `side` in pixels. */
export async function renderIcon(side: number, ground?: IconGround): Promise<Uint8Array<ArrayBuffer>> {
  const mark = await readMark();
  const svg = ground === undefined ? mark : frameMark(mark, ground);
  return Uint8Array.from(new Resvg(svg, { fitTo: { mode: 'width', value: side }, font: { loadSystemFonts: false } }).render().asPng());
}

/** The mark of the site, as SVG: two capitals, each in the hue of its side, and the line between them. */
export const readMark = (): Promise<string> => readFile(resolve('public/favicon.svg'), 'utf8');

function frameMark(mark: string, { color, margin }: IconGround): string {
  const inner = `<svg x="${32 * margin}" y="${32 * margin}" width="${32 * (1 - 2 * margin)}" height="${32 * (1 - 2 * margin)}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" fill="${color}"/>${mark.replace('<svg', inner)}</svg>`;
}
