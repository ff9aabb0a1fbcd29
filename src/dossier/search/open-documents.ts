import { decodeArticle, decodeEvent } from './decode-head.ts';
import type { IndexedArticle, IndexedEvent, SearchHead } from './search-head.ts';
import type { SearchStore } from './search-store.ts';

/** The articles and events of a search, as far as they were loaded; those of the head always are. */
export interface Documents {
  load(articles: Iterable<number>, events: Iterable<number>): Promise<void>;
  article(number: number): IndexedArticle | undefined;
  event(number: number): IndexedEvent | undefined;
}

/** Opens the documents of a store. */
export function openDocuments(store: SearchStore, head: SearchHead): Documents {
  const articles = new Map<number, IndexedArticle>(head.articles.entries());
  const events = new Map<number, IndexedEvent>(head.events.entries());
  const loading = new Map<number, Promise<void>>();
  const articleShards = Math.ceil((head.days.length - head.articles.length) / head.perShard.articles);
  const shardOfArticle = (number: number): number => Math.floor((number - head.articles.length) / head.perShard.articles);
  const shardOfEvent = (number: number): number => articleShards + Math.floor((number - head.events.length) / head.perShard.events);
  const read = async (shard: number): Promise<void> => {
    const file = await store.documents(shard);
    const firstArticle = head.articles.length + shard * head.perShard.articles;
    const firstEvent = head.events.length + (shard - articleShards) * head.perShard.events;
    file.articles?.forEach((row, at) => articles.set(firstArticle + at, decodeArticle(row)));
    file.events?.forEach((row, at) => events.set(firstEvent + at, decodeEvent(row)));
  };
  const load = (shard: number): Promise<void> => {
    const known = loading.get(shard);
    if (known !== undefined) return known;
    const made = read(shard);
    loading.set(shard, made);
    made.catch(() => loading.delete(shard));
    return made;
  };
  return {
    load: async (askedArticles, askedEvents) => {
      const missingArticles = [...askedArticles].filter((number) => number < head.days.length && !articles.has(number));
      const missingEvents = [...askedEvents].filter((number) => number < head.eventCount && !events.has(number));
      await Promise.all([...new Set([...missingArticles.map(shardOfArticle), ...missingEvents.map(shardOfEvent)])].map(load));
    },
    article: (number) => articles.get(number),
    event: (number) => events.get(number),
  };
}
