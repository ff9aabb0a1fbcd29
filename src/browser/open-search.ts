import type { FoundPassage } from '../dossier/search/add-passages.ts';
import { searchDossier } from '../dossier/search/search-dossier.ts';
import type { SearchOptions, SearchResults } from '../dossier/search/search-dossier.ts';
import { openStore } from './open-store.ts';

/** A search ready to answer. */
export interface LiveSearch {
  search(query: string, options?: SearchOptions): Promise<SearchResults>;
  /** The same results with the words of their passages. */
  addPassages(results: SearchResults): Promise<SearchResults<FoundPassage>>;
}

/** Opens the search whose head is at an address, in a site under `base`; one download for all the fields of a page. Rejects when it cannot be had. */
export function openSearch(url: string, base: string): Promise<LiveSearch> {
  const known = opened.get(url);
  if (known !== undefined) return known;
  const opening = open(url, base);
  opened.set(url, opening);
  opening.catch(() => opened.delete(url));
  return opening;
}

const opened = new Map<string, Promise<LiveSearch>>();

async function open(url: string, base: string): Promise<LiveSearch> {
  const store = openStore(url, base);
  // The first search prepares the head: better now than under the first key.
  await searchDossier(store, '');
  return { search: (query, options) => searchDossier(store, query, options), addPassages: async (results) => (await import('../dossier/search/add-passages.ts')).addPassages(store, results) };
}
