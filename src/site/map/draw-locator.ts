import type { Place } from '../../dossier/model.ts';
import { buildProjection } from './build-projection.ts';
import { drawPath, PATH_SCALE } from './draw-path.ts';
import { drawPanel, type PanelPaths } from './draw-panel.ts';
import { findCountry } from './find-country.ts';
import { isApproximate } from './is-approximate.ts';
import { keepRings } from './keep-rings.ts';
import { MAP_HUES } from './map-style.ts';
import { LOCATOR, type PanelName } from './panels.ts';
import { readAtlas } from './read-atlas.ts';
import { simplifyAtlas } from './simplify-atlas.ts';

/**
 * Draws the small map of one place, as a whole SVG file: its country filled, or a mark where it lies. `panel`: the map
 * it is on; what is wide is shown on the wide one.
 */
export function drawLocator(place: Pick<Place, 'id' | 'placeKind' | 'coordinates'>, panel: PanelName): string {
  const view = place.placeKind === 'country' || place.placeKind === 'region' ? 'eurasia' : panel;
  const { width, height } = LOCATOR;
  const { land, borders, common } = drawBase(view);
  const country = place.placeKind === 'country' ? drawCountry(place.id) : '';
  const edge = `<path class="edge" d="M1 1h${width - 2}v${height - 2}H1z"/>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><style>${MAP_HUES}${STYLE}</style><path class="sea" d="M0 0h${width}v${height}H0z"/>`,
    `<g transform="scale(${1 / PATH_SCALE})"><path class="land" d="${land}"/>`,
    country,
    `<path d="${borders}"/>`,
    view === 'korea' ? `<path class="common" d="${common}"/>` : '',
    `</g>${country === '' ? drawSpot(place, view) : ''}${edge}</svg>\n`,
  ].join('');
}

/** The same under every mark: drawn once. */
function drawBase(view: PanelName): PanelPaths {
  const base = BASES.get(view) ?? drawPanel(view, LOCATOR, readAtlas(), DETAIL[view]);
  BASES.set(view, base);
  return base;
}

const BASES = new Map<PanelName, PanelPaths>();

const DETAIL = { eurasia: { tolerance: 1.15, smallest: 14, step: 10 }, korea: { tolerance: 0.5, smallest: 6, step: 10 } } as const satisfies Record<PanelName, object>;

const STYLE =
  'path,circle{fill:none;stroke:var(--line);stroke-linejoin:round}.sea{fill:var(--paper);stroke:none}.land{fill:var(--land)}.here{fill:var(--ink);fill-opacity:.45}.common{stroke:var(--ink);stroke-width:6}circle{stroke:var(--ink);stroke-width:1.4}.wide{stroke-dasharray:3 2}.dot{fill:var(--ink)}.edge{stroke:var(--ink)}';

function drawCountry(id: string): string {
  const projection = buildProjection('eurasia', LOCATOR);
  const shape = findCountry(id, simplifyAtlas(readAtlas(), projection, DETAIL.eurasia.tolerance));
  return shape === null ? '' : `<path class="here" d="${drawPath(keepRings(shape.geometry), projection, 1)}"/>`;
}

/** A dot in a ring; a dashed ring alone, larger for a region, where the position is that of an extent. */
function drawSpot(place: Parameters<typeof drawLocator>[0], view: PanelName): string {
  const [latitude, longitude] = place.coordinates ?? [0, 0];
  const [x, y] = (buildProjection(view, LOCATOR)([longitude, latitude]) ?? [0, 0]).map((units) => Math.round(10 * units) / 10);
  const ring = (radius: number, name: string): string => `<circle class="${name}" cx="${x ?? 0}" cy="${y ?? 0}" r="${radius}"/>`;
  if (isApproximate(place)) return ring(place.placeKind === 'site' ? 7 : 10, 'wide');
  return ring(2.4, 'dot') + ring(7, 'ring');
}
