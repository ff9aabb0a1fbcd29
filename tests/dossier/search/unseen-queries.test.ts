import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildSearchIndex } from '../../../src/dossier/search/build-search-index.ts';
import { openMemoryStore } from '../../../src/dossier/search/open-memory-store.ts';
import { searchDossier } from '../../../src/dossier/search/search-dossier.ts';
import type { SearchStore } from '../../../src/dossier/search/search-store.ts';
import { loadDossier } from '../../../src/reader/load-dossier.ts';
import { LATER_QUERIES } from './later-queries.ts';
import { scoreQueries, type QueryScore } from './score-queries.ts';
import { QUERY_GROUPS, UNSEEN_QUERIES, type UnseenQuery } from './unseen-queries.ts';

const QUERIES = [...UNSEEN_QUERIES, ...LATER_QUERIES];

let store: SearchStore;

beforeAll(async () => {
  const { dossier } = await loadDossier(fileURLToPath(new URL('../../../content', import.meta.url)));
  store = openMemoryStore(buildSearchIndex(dossier), dossier.passages);
});

const score = (pick: (query: UnseenQuery) => boolean): Promise<QueryScore> => scoreQueries(QUERIES.filter(pick), (query) => searchDossier(store, query));

describe('the search, on queries written before it was run on them', () => {
  it('answers them right, nearly always first', async () => {
    const { mrr, first } = await score(({ group }) => group !== 'nonsense');
    expect(mrr).toBeGreaterThanOrEqual(0.95);
    expect(first).toBeGreaterThanOrEqual(0.92);
  });

  it.each(QUERY_GROUPS.filter((group) => group !== 'nonsense'))('leaves none of the groups behind: %s', async (name) => {
    const { mrr, misses } = await score(({ group }) => group === name);
    expect(mrr, misses.map(({ asked, came }) => `${asked.query} → ${came[0] ?? 'nothing'}`).join('\n')).toBeGreaterThanOrEqual(0.85);
  });

  it('answers nonsense with nothing, nine times in ten', async () => {
    const { mrr } = await score(({ group }) => group === 'nonsense');
    expect(mrr).toBeGreaterThanOrEqual(0.9);
  });

  it('is asked at least 150 queries and 20 of nonsense, each once', () => {
    expect(new Set(QUERIES.map(({ query }) => query)).size).toBe(QUERIES.length);
    expect(QUERIES.filter(({ group }) => group !== 'nonsense').length).toBeGreaterThanOrEqual(150);
    expect(QUERIES.filter(({ group }) => group === 'nonsense').length).toBeGreaterThanOrEqual(20);
  });
});
