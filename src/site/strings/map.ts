/** The words of the map of the places, and of the list beside it. */
import { formatCount } from '../../dossier/french/format-count.ts';
import type { PanelName } from '../map/panels.ts';

export const MAP = {
  title: 'Carte',
  alt: 'Carte des lieux du dossier, de l’Ukraine au Japon, et carte plus proche de la Corée du Nord. La Russie et la Corée du Nord sont hachurées. La liste qui suit dit ce que portent les numéros.',
  legend:
    'Hachures et teintes : la Russie, la Corée du Nord. Cercle tireté : position approchée, ou celle d’une étendue. Trait épais : la frontière entre les deux pays, trop courte pour l’échelle, qui ne se mesure pas sur ce fond.',
  credit: 'Fond : Natural Earth, frontières d’après Visionscarto ; projection équivalente de Lambert.',
  landmarks: 'Sans numéro, comme repères',
  landmarksNote: 'aucun article ne les cite comme lieux, aucun événement n’y est situé.',
  outside: 'Hors du cadre',
  unplaced: 'Sans position',
  unplacedNote: 'ces noms n’ont ni contour ni centre arrêtés.',
  locator: 'Sur la carte',
  locatorWide: 'Hors du cadre de la carte.',
  locatorNone: 'Ce lieu, sans contour ni centre arrêtés, n’est pas placé sur la carte.',
} as const;

export const PANEL_TITLES = {
  eurasia: 'De l’Ukraine au Japon',
  korea: 'De Séoul au Toumen',
} as const satisfies Record<PanelName, string>;

/** « 3 mentions comme lieu · 2 événements », without what there is none of; empty when there is nothing. */
export const formatCounts = ({ mentions, events }: { readonly mentions: number; readonly events: readonly unknown[] }): string =>
  [mentions === 0 ? [] : `${formatCount(mentions, 'mention')} comme lieu`, events.length === 0 ? [] : formatCount(events.length, 'événement')].flat().join(' · ');

/** What the small map of a place shows, for those who do not see it. */
export const formatLocatorAlt = (name: string, approximate: boolean): string => `${name} sur une petite carte${approximate ? ', position approchée ou étendue' : ''}.`;

/** « N° 4 de la carte des lieux ». */
export const formatMapNumber = (number: number | null): string => (number === null ? 'La carte des lieux' : `N° ${number} de la carte des lieux`);
