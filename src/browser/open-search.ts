import { searchDossier } from '../dossier/search/search-dossier.ts';
import type { SearchResults } from '../dossier/search/search-dossier.ts';
import type { IndexedArticle, SearchIndex } from '../dossier/search/search-index.ts';

/** A search ready to answer. */
export interface LiveSearch {
  search(query: string): SearchResults;
  /** An article by its id. */
  article(id: string): IndexedArticle | undefined;
  /** The date of an event in words, by its id; empty for one without date, and for anything else. */
  dateOf(id: string): string;
}

/** Fetches an index and makes it ready; one download for all the fields of a page. Throws when it cannot be had. */
export function openSearch(url: string): Promise<LiveSearch> {
  const known = opened.get(url);
  if (known !== undefined) return known;
  const opening = open(url);
  opened.set(url, opening);
  opening.catch(() => opened.delete(url));
  return opening;
}

const opened = new Map<string, Promise<LiveSearch>>();

async function open(url: string): Promise<LiveSearch> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`The search index answers ${response.status}.`);
  const index = (await response.json()) as SearchIndex;
  const articles = new Map(index.articles.map((article) => [article.id, article]));
  const dates = new Map(index.events.map(({ id, when }) => [id, when]));
  // The first search prepares the index: better now than under the first key.
  searchDossier(index, '');
  return { search: (query) => searchDossier(index, query), article: (id) => articles.get(id), dateOf: (id) => dates.get(id) ?? '' };
}
