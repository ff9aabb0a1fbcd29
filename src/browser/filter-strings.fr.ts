/** What the filters of the timeline say, no-break spaces where French sets them. */
export const FILTER_STRINGS = {
  /** « 7 événements affichés, 18 masqués ». */
  count: (shown: number, masked: number): string =>
    `${shown === 0 ? 'Aucun événement affiché' : `${shown}\u00A0événement${plural(shown)} affiché${plural(shown)}`}, ${masked === 0 ? 'aucun masqué' : tellMasked(masked)}`,
  /** « 24 masqués ». */
  masked: (count: number): string => tellMasked(count),
  /** Where a month or a year shows nothing: « Aucun événement affiché, 4 masqués ». */
  empty: (count: number): string => `Aucun événement affiché, ${tellMasked(count)}`,
  /** The same, shown again: « 24 hors des filtres ». */
  unmasked: (count: number): string => `${count}\u00A0hors des filtres`,
  /** An entry shown although the filters leave it out. */
  outside: 'hors des filtres',
  /** « Personne : Vladimir Poutine ». */
  filter: (facet: string, value: string): string => `${facet}\u00A0: ${value}`,
  remove: (filter: string): string => `${filter}, retirer ce filtre`,
  showAll: 'Tout afficher',
} as const;

const tellMasked = (count: number): string => `${count}\u00A0masqué${plural(count)}`;

const plural = (count: number): string => (count < 2 ? '' : 's');
