import { geoPath, type GeoProjection } from 'd3-geo';
import type { Font } from 'satori';
import { formatPlain } from '../format-html.ts';
import { measureTexts } from '../pictures/picture-fonts.ts';
import type { DossierMap, MapPlace } from './build-dossier-map.ts';
import { findCountry } from './find-country.ts';
import { isApproximate } from './is-approximate.ts';
import type { Mark } from './place-marks.ts';
import type { PanelName } from './panels.ts';
import type { Atlas } from './read-atlas.ts';

/** A mark, and how it is drawn. */
export interface LetteredMark extends Mark {
  readonly text: string;
  /** `country`: spaced capitals; `region`: an area without capitals; `town`: a point. */
  readonly letter: 'country' | 'region' | 'town';
  /** Size of the letters and space added after each, in units of the plate. */
  readonly size: number;
  readonly spacing: number;
  /** The position is that of an extent, or rounded. */
  readonly approximate: boolean;
}

/** What the marks of a map are made from. */
export interface MarkSetting {
  readonly panel: PanelName;
  readonly projection: GeoProjection;
  readonly atlas: Atlas;
  /** Size of the letters of a town, in units of the plate. */
  readonly size: number;
  readonly fonts: Font[];
}

/**
 * Makes the marks of a map: first the numbered ones, and of these the regions, which stand
 * on the spot, then the towns, then the countries, which have most room. A border without a number is a line alone; it has no mark.
 */
export async function buildMarks(map: DossierMap, setting: MarkSetting): Promise<LetteredMark[]> {
  const numbered = map.numbered[setting.panel];
  const landmarks = map.landmarks[setting.panel].filter(({ place }) => place.placeKind !== 'border');
  const inOrder = [numbered, landmarks].flatMap((list) => LETTERS.flatMap((letter) => list.filter((told) => letterOf(told) === letter).toSorted(mostToldFirst)));
  const texts = inOrder.map(writeName);
  const widths = await measureTexts([...new Set(texts)], setting.fonts);
  return inOrder.map((told, at) => buildMark(told, texts[at] ?? '', widths, setting));
}

function buildMark(told: MapPlace, text: string, widths: ReadonlyMap<string, number>, setting: MarkSetting): LetteredMark {
  const { place, number } = told;
  const [x, y] = setting.projection(toPosition(place.coordinates)) ?? [0, 0];
  const letter = letterOf(told);
  const size = setting.size * SIZES[letter];
  const plain = (widths.get(text) ?? text.length / 2) * size;
  const spacing = letter === 'country' ? findSpacing(place.id, text, plain, size, setting) : 0;
  return {
    id: place.id,
    number,
    x,
    y,
    shape: SHAPES[letter],
    name: { width: plain + spacing * text.length, height: size },
    text,
    letter,
    size,
    spacing,
    approximate: isApproximate(place),
  };
}

const SHAPES = { country: 'area', region: 'spot', town: 'point' } as const;

const SIZES = { country: 0.86, region: 1, town: 1 } as const;

const mostToldFirst = (one: MapPlace, other: MapPlace): number => other.mentions + other.events.length - one.mentions - one.events.length;

/** The wider a country on the map, the more its capitals are spaced. */
function findSpacing(id: string, text: string, plain: number, size: number, { atlas, projection }: MarkSetting): number {
  const shape = findCountry(id, atlas);
  const [[left], [right]] = shape === null ? [[0], [0]] : geoPath(projection).bounds(shape);
  return Math.min(1.6 * size, Math.max(0.12 * size, (0.3 * (right - left) - plain) / text.length));
}

const LETTERS = ['region', 'town', 'country'] as const satisfies readonly LetteredMark['letter'][];

function letterOf({ place: { placeKind } }: MapPlace): LetteredMark['letter'] {
  if (placeKind === 'country') return 'country';
  return placeKind === 'city' || placeKind === 'site' ? 'town' : 'region';
}

const writeName = ({ place: { name, placeKind } }: MapPlace): string => formatPlain(placeKind === 'country' ? name.toLocaleUpperCase('fr') : name);

const toPosition = (coordinates: MapPlace['place']['coordinates']): [number, number] => [coordinates?.[1] ?? 0, coordinates?.[0] ?? 0];
