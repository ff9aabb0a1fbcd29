import { parseQuery } from './parse-query.ts';
import type { FoundPassage } from './pick-passage.ts';
import { prepareIndex } from './prepare-index.ts';
import { rankArticles } from './rank-articles.ts';
import { rankEntities } from './rank-entities.ts';
import { rankEvents } from './rank-events.ts';
import type { SearchIndex } from './search-index.ts';

/** One thing found. */
export interface SearchResult {
  readonly id: string;
  /** Path of its page from the root of the site. */
  readonly url: string;
  readonly title: string;
  /** Why it answers, in a few French words. */
  readonly why: string;
  /** The passage that answers best; `null` when the dossier has none. */
  readonly passage: FoundPassage | null;
}

/** What answers a query, by group, each best first; all empty when nothing does. */
export interface SearchResults {
  readonly entities: readonly SearchResult[];
  readonly events: readonly SearchResult[];
  readonly articles: readonly SearchResult[];
}

/** Searches the dossier. The same index searched again is not prepared again. */
export function searchDossier(index: SearchIndex, query: string): SearchResults {
  const prepared = prepareIndex(index);
  const units = parseQuery(query, prepared);
  if (units.length === 0) return { entities: [], events: [], articles: [] };
  return {
    entities: rankEntities(units, prepared),
    events: rankEvents(units, prepared),
    articles: rankArticles(units, prepared),
  };
}
