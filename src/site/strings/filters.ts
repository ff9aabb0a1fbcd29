import type { Facet } from '../timeline/build-facets.ts';

/** The words of the filters of the timeline; those that the script says are with it, in `browser/`. */
export const FILTERS = {
  title: 'Filtrer',
  active: 'Filtres actifs',
  more: (count: number): string => (count === 1 ? '1 autre' : `${count} autres`),
} as const;

/** What each facet is called. */
export const FACET_TERMS = {
  personne: 'Personne',
  lieu: 'Lieu',
  type: 'Type',
  article: 'Article',
  periode: 'Période',
  certitude: 'Certitude',
} as const satisfies Record<Facet['key'], string>;
