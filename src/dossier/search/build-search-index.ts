import type { Dossier } from '../model.ts';
import { collectHeadWords } from './collect-head-words.ts';
import { collectEventPostings } from './collect-event-postings.ts';
import { collectNotePostings } from './collect-note-postings.ts';
import { collectPostings, TermTable } from './collect-postings.ts';
import { dayNumber } from './day-number.ts';
import { encodeEvent, encodeHead } from './encode-head.ts';
import { indexEntities } from './index-entities.ts';
import { indexEvents } from './index-events.ts';
import { INDEX_LIMITS } from './index-limits.ts';
import { packTerms } from './pack-terms.ts';
import type { IndexedArticle } from './search-head.ts';
import type { ArticleRow, DocumentFile, EventRow, SearchFiles } from './search-store.ts';

/** Builds the files of the search: the head, the shards of terms, the documents that are not in the head. Articles are taken newest first. */
export function buildSearchIndex(dossier: Dossier): SearchFiles {
  const numbers = new Map(dossier.entities.map(({ id }, number) => [id, number]));
  const entities = indexEntities(dossier, numbers);
  const { main, others } = indexEvents(dossier, numbers);
  const articles: IndexedArticle[] = dossier.articles.map(({ id, title }) => ({ id, title }));
  const table = new TermTable();
  collectPostings(dossier, numbers, table);
  collectEventPostings(others, main.length, entities, table);
  collectNotePostings(dossier, entities, table);
  collectHeadWords(entities, main, table);
  const { shards, firsts } = packTerms(table);
  const beyond = articles.slice(INDEX_LIMITS.headArticles);
  const perShard = {
    articles: Math.max(INDEX_LIMITS.articleShard, Math.ceil(beyond.length / INDEX_LIMITS.articleShards)),
    events: Math.max(INDEX_LIMITS.eventShard, Math.ceil(others.length / INDEX_LIMITS.eventShards)),
  };
  const head = encodeHead({
    entities,
    events: main,
    articles: articles.slice(0, INDEX_LIMITS.headArticles),
    days: Int32Array.from(dossier.articles, ({ date }) => dayNumber(date)),
    eventCount: main.length + others.length,
    years: spanYears(dossier),
    shards: firsts,
    perShard,
  });
  const documents: DocumentFile[] = [
    ...chunk(beyond, perShard.articles).map((shard) => ({ articles: shard.map(({ id, title }): ArticleRow => [id, title]) })),
    ...chunk(others, perShard.events).map((shard) => ({ events: shard.map((event): EventRow => encodeEvent(event)) })),
  ];
  return { head, terms: shards, documents };
}

function spanYears({ events, articles }: Dossier): { readonly first: number; readonly last: number } {
  let [first, last] = ['9999', '0000'];
  for (const day of [...events.flatMap(({ min, max }) => [min, max]), ...articles.map(({ date }) => date)]) {
    if (day === null) continue;
    if (day < first) first = day;
    if (day > last) last = day;
  }
  return first > last ? { first: 2000, last: 2000 } : { first: Number(first.slice(0, 4)), last: Number(last.slice(0, 4)) };
}

function chunk<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));
}
