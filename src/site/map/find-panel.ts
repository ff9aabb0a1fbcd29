import type { Place } from '../../dossier/model.ts';
import { buildProjection } from './build-projection.ts';
import { PANEL_NAMES, PLATES, type Box, type PanelName } from './panels.ts';

/**
 * Finds the map that shows a position, the closer look first; `null` when it lies outside all. A place is on the same
 * map on every plate: it must fit in the frames of all, its number with it.
 */
export function findPanel([latitude, longitude]: NonNullable<Place['coordinates']>): PanelName | null {
  return PANEL_NAMES.toReversed().find((panel) => FRAMES[panel].every(({ projection, frame }) => isWithin(projection([longitude, latitude]), frame))) ?? null;
}

const frames = (panel: PanelName): { projection: ReturnType<typeof buildProjection>; frame: Box }[] =>
  Object.values(PLATES).map(({ frames: { [panel]: frame } }) => ({ frame, projection: buildProjection(panel, frame) }));

const FRAMES: Readonly<Record<PanelName, ReturnType<typeof frames>>> = { eurasia: frames('eurasia'), korea: frames('korea') };

const ROOM = 6;

const isWithin = (point: [number, number] | null, { x, y, width, height }: Box): boolean =>
  point !== null && point[0] > x + ROOM && point[0] < x + width - ROOM && point[1] > y + ROOM && point[1] < y + height - ROOM;
