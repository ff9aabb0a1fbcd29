import type { SearchResults } from '../dossier/search/search-dossier.ts';

/** What the live search says. Ordinary spaces; typography is set when shown. */
export const SEARCH_STRINGS = {
  groups: { entities: 'Personnes, lieux, organisations', events: 'Événements', articles: 'Articles' },
  results: 'Résultats',
  loading: 'Chargement de la recherche…',
  failed: 'La recherche n’a pas pu se charger. Une nouvelle frappe la relance ; le glossaire et la chronologie restent à votre disposition.',
  offline: 'Vous êtes hors connexion : la recherche reprendra avec elle.',
  none: (query: string) => `Aucun résultat pour « ${query} »`,
  advice: 'Essayez un nom, dans n’importe quelle graphie, un lieu, un événement ou une date : « Choïgou », « pont routier », « octobre 2025 ».',
  corrected: (query: string) => `Résultats pour « ${query} ».`,
  exact: (query: string) => `Chercher « ${query} » tel quel`,
  all: (count: number) => (count === 1 ? 'Voir le résultat et son passage' : `Voir les ${count} résultats et leurs passages`),
} as const;

/** « 12 résultats : 1 nom, 8 événements, 3 articles ». */
export function countResults({ totals: { entities, events, articles } }: Pick<SearchResults, 'totals'>): string {
  const total = entities + events + articles;
  const parts = [count(entities, 'nom'), count(events, 'événement'), count(articles, 'article')].filter((part) => part !== '');
  return `${count(total, 'résultat')} : ${parts.join(', ')}`;
}

const count = (number: number, noun: string): string => (number === 0 ? '' : `${number} ${noun}${number > 1 ? 's' : ''}`);
