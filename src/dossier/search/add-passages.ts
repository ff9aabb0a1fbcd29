import { findHighlights } from './find-highlights.ts';
import { openIndex } from './open-index.ts';
import type { OpenIndex } from './open-index.ts';
import type { FoundPlace, SearchResult, SearchResults } from './search-dossier.ts';
import type { SearchStore, StoredPassage } from './search-store.ts';

/** A passage shown as a proof. */
export interface FoundPassage {
  /** Id and title of its article. */
  readonly article: string;
  readonly articleTitle: string;
  readonly id: string;
  readonly text: string;
  /** What answers in it: `[start, end]`, sorted, apart from one another. */
  readonly highlights: readonly (readonly [number, number])[];
}

/** Adds the words of the passages to results, what answers in them marked. A passage that its article does not hold is left out. */
export async function addPassages(store: SearchStore, results: SearchResults): Promise<SearchResults<FoundPassage>> {
  const index = await openIndex(store);
  const { entities, events, articles, units } = results;
  const numbers = [...entities, ...events, ...articles].flatMap(({ passage }) => (passage === null ? [] : [passage.article]));
  await index.documents.load(numbers, []);
  const texts = new Map<number, readonly StoredPassage[]>();
  await Promise.all([...new Set(numbers)].map(async (number) => {
    const article = index.documents.article(number);
    if (article !== undefined) texts.set(number, await store.passages(article.id));
  }));
  const add = (result: SearchResult): SearchResult<FoundPassage> => ({ ...result, passage: result.passage === null ? null : findPassage(result.passage, texts, units, index) });
  return { ...results, entities: entities.map(add), events: events.map(add), articles: articles.map(add) };
}

function findPassage({ article: number, id }: FoundPlace, texts: ReadonlyMap<number, readonly StoredPassage[]>, units: SearchResults['units'], { head, documents }: OpenIndex): FoundPassage | null {
  const article = documents.article(number);
  const text = texts.get(number)?.find((passage) => passage.id === id)?.text;
  return article === undefined || text === undefined ? null : { article: article.id, articleTitle: article.title, id, text, highlights: findHighlights(text, units, head) };
}
