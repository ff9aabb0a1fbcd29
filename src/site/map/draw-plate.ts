import { loadPictureFonts } from '../pictures/picture-fonts.ts';
import type { DossierMap } from './build-dossier-map.ts';
import { buildMapFont } from './build-map-font.ts';
import { buildMarks } from './build-marks.ts';
import { buildProjection } from './build-projection.ts';
import { drawGround } from './draw-ground.ts';
import { drawMark } from './draw-mark.ts';
import { HATCHES, MAP_HUES, MAP_STYLE } from './map-style.ts';
import { PANEL_NAMES, PLATES, type Box, type PlateName } from './panels.ts';
import { boxCommonBorder } from './find-common-border.ts';
import { boxInset } from './find-inset.ts';
import { placeMarks } from './place-marks.ts';
import { readAtlas } from './read-atlas.ts';

/** Draws a plate, its two maps and their marks, as a whole SVG file. Same dossier, same bytes. */
export async function drawPlate(name: PlateName, map: DossierMap): Promise<string> {
  const plate = PLATES[name];
  const { width, height, frames, disc } = plate;
  const fonts = await loadPictureFonts();
  const maps = await Promise.all(
    PANEL_NAMES.map(async (panel) => {
      const frame = frames[panel];
      const setting = { panel, projection: buildProjection(panel, frame), atlas: readAtlas(), size: plate.letters, fonts };
      return { panel, frame, marks: placeMarks(await buildMarks(map, setting), frame, disc, [panel === 'korea' ? boxCommonBorder(setting.projection) : boxInset(frames)]) };
    }),
  );
  const drawn = maps.map(({ panel, frame, marks }) => {
    const ground = `<g clip-path="url(#${panel})">${drawGround(panel, plate)}</g>`;
    return ground + marks.map((mark) => drawMark(mark, disc)).join('') + drawFrame(frame);
  });
  const font = await buildMapFont(['0123456789', ...maps.flatMap(({ marks }) => marks.map(({ text }) => text))]);
  const clips = maps.map(({ panel, frame }) => `<clipPath id="${panel}">${drawBox(frame)}</clipPath>`);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><style>${font}${MAP_HUES}${MAP_STYLE}</style><defs>${HATCHES}`,
    ...clips,
    `</defs><rect class="sea" width="${width}" height="${height}"/>`,
    ...drawn,
    '</svg>\n',
  ].join('');
}

/** A thin line and a thick one around it, as on an engraved plate. */
const drawFrame = (frame: Box): string => drawBox(frame, 'frame') + drawBox({ x: frame.x - 3.5, y: frame.y - 3.5, width: frame.width + 7, height: frame.height + 7 }, 'frame neat');

const drawBox = ({ x, y, width, height }: Box, className = ''): string =>
  `<rect${className === '' ? '' : ` class="${className}"`} x="${x}" y="${y}" width="${width}" height="${height}"/>`;
