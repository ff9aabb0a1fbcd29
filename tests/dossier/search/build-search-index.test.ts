import { brotliCompressSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Dossier } from '../../../src/dossier/model.ts';
import { addPassages } from '../../../src/dossier/search/add-passages.ts';
import { buildSearchIndex } from '../../../src/dossier/search/build-search-index.ts';
import { INDEX_LIMITS } from '../../../src/dossier/search/index-limits.ts';
import { openMemoryStore } from '../../../src/dossier/search/open-memory-store.ts';
import { searchDossier } from '../../../src/dossier/search/search-dossier.ts';
import type { SearchFiles, SearchStore } from '../../../src/dossier/search/search-store.ts';
import { loadDossier } from '../../../src/reader/load-dossier.ts';

const weigh = (file: unknown): number => brotliCompressSync(JSON.stringify(file)).length;

/** A store that notes which files were asked of it. */
function watch(store: SearchStore): { readonly store: SearchStore; readonly asked: string[] } {
  const asked: string[] = [];
  const note = <Answer>(name: string, answer: Answer): Answer => {
    asked.push(name);
    return answer;
  };
  return {
    asked,
    store: {
      head: () => note('head', store.head()),
      terms: (number) => note(`t${number}`, store.terms(number)),
      documents: (number) => note(`d${number}`, store.documents(number)),
      passages: (article) => note(article, store.passages(article)),
    },
  };
}

describe('the index of the dossier', () => {
  let dossier: Dossier;
  let files: SearchFiles;

  beforeAll(async () => {
    ({ dossier } = await loadDossier('content'));
    files = buildSearchIndex(dossier);
  });

  test('is the same after it was written and read', async () => {
    const store = openMemoryStore(JSON.parse(JSON.stringify(files)) as SearchFiles, dossier.passages);
    expect((await searchDossier(store, 'Lavrov Wonsan')).events.length).toBeGreaterThan(0);
    expect(buildSearchIndex(dossier)).toEqual(files);
  });

  test('begins with a head of 6 kB at most, and holds every event and article in it', () => {
    expect(weigh(files.head)).toBeLessThanOrEqual(6_000);
    expect(files.documents).toEqual([]);
    expect(files.head.events).toHaveLength(dossier.events.length);
    expect(files.head.articles).toHaveLength(dossier.articles.length);
  });

  test('is cut into shards of like size', () => {
    for (const file of files.terms) expect(JSON.stringify(file).length).toBeLessThan(2 * INDEX_LIMITS.termShard);
  });

  test('is read as far as a query needs, each file once', async () => {
    const { store, asked } = watch(openMemoryStore(files, dossier.passages));
    await searchDossier(store, 'pont routier');
    const first = [...asked];
    expect(new Set(first).size).toBe(first.length);
    expect(first.length).toBeLessThan(files.terms.length);
    const results = await searchDossier(store, 'pont routier');
    expect(asked).toEqual(first);
    await addPassages(store, results);
    expect(asked.slice(first.length).every((name) => dossier.articles.some(({ id }) => id === name))).toBe(true);
  });
});

describe('the index of many articles', () => {
  const COUNT = 400;
  const dossier = buildLargeDossier(COUNT);
  const files = buildSearchIndex(dossier);
  const store = openMemoryStore(files, dossier.passages);

  test('keeps the most recent articles in the head, the others in documents', () => {
    expect(files.head.articles).toHaveLength(INDEX_LIMITS.headArticles);
    expect(files.documents.flatMap(({ articles = [] }) => articles)).toHaveLength(COUNT - INDEX_LIMITS.headArticles);
  });

  test.each([0, 150, COUNT - 1])('finds article %i by a word of its own, with the passage that holds it', async (number) => {
    const results = await addPassages(store, await searchDossier(store, `coopération jalon${number}x`));
    expect(results.articles[0]).toMatchObject({ id: `article-${number}`, title: `Titre ${number}`, passage: { id: 'p1-1' } });
  });

  test('finds it with a word misspelt, and says what was searched', async () => {
    const results = await searchDossier(store, 'coopération économique frontaliere chantiers jaln150x');
    expect(results.articles[0]?.id).toBe('article-150');
  });

  test('gives the results of a limit, and tells how many there are', async () => {
    const results = await searchDossier(store, 'coopération', { limit: 3 });
    expect(results.articles).toHaveLength(3);
    expect(results.totals.articles).toBe(COUNT);
  });

  test('keeps to the kinds and the period asked for', async () => {
    const results = await searchDossier(store, 'coopération', { kinds: ['articles'], period: { min: '2020-01-01', max: '2020-01-31' } });
    expect(results.articles.length).toBeGreaterThan(0);
    for (const { id } of results.articles) expect(dossier.articles.find((article) => article.id === id)?.date.startsWith('2020-01')).toBe(true);
    expect(results.totals.events + results.totals.entities).toBe(0);
  });
});

/** Articles a week apart, newest first, that share all their words but one. */
function buildLargeDossier(count: number): Dossier {
  const numbers = Array.from({ length: count }, (_, number) => number);
  return {
    articles: numbers.map((number) => ({
      id: `article-${number}`, title: `Titre ${number}`, date: new Date(Date.UTC(2024, 0, 1) - number * 7 * 86_400_000).toISOString().slice(0, 10),
      dateCertainty: 'exact', dateNote: null, standfirst: null, sources: [], url: `/articles/article-${number}/`, words: 8,
    })),
    passages: numbers.flatMap((number) => [
      { id: 'titre-1', article: `article-${number}`, kind: 'title', text: `Titre ${number}`, prefix: '', suffix: '' },
      { id: 'p1-1', article: `article-${number}`, kind: 'paragraph', text: `La coopération économique frontalière ouvre des chantiers, jalon${number}x.`, prefix: '', suffix: '' },
    ]),
    entities: [], mentions: [], timexes: [], events: [],
  };
}
