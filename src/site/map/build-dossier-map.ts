import { capitalise } from '../../dossier/french/capitalise.ts';
import type { DossierEvent, Place } from '../../dossier/model.ts';
import type { DossierIndex } from '../dossier-index.ts';
import { buildEventReference, type EventReference } from '../events/build-event-reference.ts';
import { findPanel } from './find-panel.ts';
import { PANEL_NAMES, type PanelName } from './panels.ts';

/** A place, and what the dossier tells of it as a place. */
export interface MapPlace {
  readonly place: Place;
  /** Its name, as a title. */
  readonly title: string;
  /** Its number on the map; `null` when it bears none. */
  readonly number: number | null;
  /** How often the articles name it as a place: a government that bears its name is never counted. */
  readonly mentions: number;
  /** The events there, oldest first; those of a place it contains are counted there alone. */
  readonly events: readonly EventReference[];
}

/** What the map shows and what the list beside it tells. Every place of the dossier is in one of these lists, once. */
export interface DossierMap {
  /** The numbered places of each map, from west to east; numbers run on from one map to the next. */
  readonly numbered: Readonly<Record<PanelName, readonly MapPlace[]>>;
  /** Places on the map that the articles never name as places, where nothing happens: drawn without a number. */
  readonly landmarks: Readonly<Record<PanelName, readonly MapPlace[]>>;
  /** Places that have a position, outside the frames. */
  readonly outside: readonly MapPlace[];
  /** Places without a position: notions, regions without an outline. */
  readonly unplaced: readonly MapPlace[];
}

/** Sorts the places of the dossier on the map, beside it, or out of it; once for each dossier. */
export function buildDossierMap(index: DossierIndex): DossierMap {
  const known = MAPS.get(index);
  if (known !== undefined) return known;
  const map = sortPlaces(index);
  MAPS.set(index, map);
  return map;
}

/** The number of a place on the map; `null` when it bears none. */
export const findNumber = (id: string, { numbered }: Pick<DossierMap, 'numbered'>): number | null =>
  PANEL_NAMES.flatMap((panel) => numbered[panel]).find(({ place }) => place.id === id)?.number ?? null;

const MAPS = new WeakMap<DossierIndex, DossierMap>();

function sortPlaces(index: DossierIndex): DossierMap {
  const events = Map.groupBy(index.dossier.events.flatMap((event) => event.places.map((id) => ({ id, event }))), ({ id }) => id);
  const places = index.dossier.entities
    .filter((entity): entity is Place => entity.kind === 'place')
    .map((place) => tell(place, (events.get(place.id) ?? []).map(({ event }) => event), index));
  const groups = Map.groupBy(places, ({ place: { coordinates } }) => (coordinates === null ? 'unplaced' : (findPanel(coordinates) ?? 'outside')));
  let last = 0;
  const number = (panel: PanelName): MapPlace[] =>
    (groups.get(panel) ?? []).filter(isTold).toSorted(westFirst).map((told) => ({ ...told, number: (last += 1) }));
  const [eurasia, korea] = PANEL_NAMES.map(number);
  const leave = (panel: PanelName): MapPlace[] => (groups.get(panel) ?? []).filter((told) => !isTold(told));
  return {
    numbered: { eurasia: eurasia ?? [], korea: korea ?? [] },
    landmarks: { eurasia: leave('eurasia'), korea: leave('korea') },
    outside: groups.get('outside') ?? [],
    unplaced: groups.get('unplaced') ?? [],
  };
}

const tell = (place: Place, events: readonly DossierEvent[], { mentionsOfEntity }: DossierIndex): MapPlace => ({
  place,
  title: capitalise(place.name),
  number: null,
  mentions: (mentionsOfEntity.get(place.id) ?? []).filter(({ reading }) => reading === 'place').length,
  events: events.map(buildEventReference),
});

const isTold = ({ mentions, events }: MapPlace): boolean => mentions > 0 || events.length > 0;

const westFirst = (one: MapPlace, other: MapPlace): number => longitudeOf(one) - longitudeOf(other) || one.place.id.localeCompare(other.place.id);

const longitudeOf = ({ place: { coordinates } }: MapPlace): number => coordinates?.[1] ?? 0;
