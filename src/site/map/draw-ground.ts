import { PATH_SCALE } from './draw-path.ts';
import { drawPanel } from './draw-panel.ts';
import { findInset } from './find-inset.ts';
import type { PanelName, Plate } from './panels.ts';
import { readAtlas } from './read-atlas.ts';

/** Draws what lies under the marks of a map: the sea and its lines along the coasts, the lands, the two sides, the borders. */
export function drawGround(panel: PanelName, { frames, lines }: Pick<Plate, 'frames' | 'lines'>): string {
  const paths = drawPanel(panel, frames[panel], readAtlas(), DETAIL[panel]);
  const id = `l-${panel}`;
  const waves = ['a', 'b', 'c'].flatMap((wave) => ['', 'x '].map((white) => `<use class="${white}${wave}" href="#${id}"/>`));
  return [
    `<g transform="scale(${1 / PATH_SCALE})"${lines === 1 ? '' : ` class="thin"`}>`,
    `<path class="grid" d="${paths.graticule}"/>`,
    `<defs><path id="${id}" d="${paths.land}"/></defs>`,
    ...waves,
    `<use class="land" href="#${id}"/>`,
    ...drawSide('ru', paths.russia),
    ...drawSide('kp', paths.northKorea),
    `<path class="bord" d="${paths.borders}"/>`,
    panel === 'korea' ? `<path class="common" d="${paths.common}"/>` : drawInset(frames),
    '</g>',
  ].join('');
}

/** Simplification, in units of the plate, and degrees between the lines of the graticule. */
const DETAIL = { eurasia: { tolerance: 0.55, smallest: 5, step: 10 }, korea: { tolerance: 0.3, smallest: 2, step: 2 } } as const satisfies Record<PanelName, object>;

/** A tint under a hatching: the sides are told apart without colours. */
const drawSide = (side: string, d: string): string[] => (d === '' ? [] : [`<path class="t${side}" d="${d}"/>`, `<path class="h${side}" d="${d}"/>`]);

/** The outline of the closer map on the wider one. */
const drawInset = (frames: Plate['frames']): string =>
  `<path class="inset" d="M${findInset(frames).map((point) => point.map((units) => Math.round(units * PATH_SCALE)).join(' ')).join('L')}z"/>`;
