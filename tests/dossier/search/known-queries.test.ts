import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildSearchIndex } from '../../../src/dossier/search/build-search-index.ts';
import { searchDossier } from '../../../src/dossier/search/search-dossier.ts';
import { openMemoryStore } from '../../../src/dossier/search/open-memory-store.ts';
import type { SearchStore } from '../../../src/dossier/search/search-store.ts';
import { loadDossier } from '../../../src/reader/load-dossier.ts';
import { MORE_QUERIES } from './more-queries.ts';
import { KNOWN_QUERIES, type KnownQuery } from './queries.ts';

let store: SearchStore;

beforeAll(async () => {
  const { dossier } = await loadDossier(fileURLToPath(new URL('../../../content', import.meta.url)));
  store = openMemoryStore(buildSearchIndex(dossier), dossier.passages);
});

/** One over the rank of the first right answer; for nonsense, 1 when nothing is found. */
async function rankOf({ query, kind, group, right }: KnownQuery): Promise<number> {
  const results = await searchDossier(store, query);
  if (kind === 'nonsense') return [...results.entities, ...results.events, ...results.articles].length === 0 ? 1 : 0;
  return 1 / (results[group].findIndex(({ id }) => right.includes(id)) + 1 || Infinity);
}

describe('the search of the dossier', () => {
  test.each([
    ['Shoigu', 'entities', 'serguei-choigou'],
    ['최선희', 'entities', 'choe-son-hui'],
    ['choe son hui', 'entities', 'choe-son-hui'],
    ['pacte de defense', 'events', 'pacte-de-defense-mutuelle'],
    ['pont routier', 'events', 'chantier-du-pont-routier'],
    ['pont routier', 'entities', 'pont-routier-du-toumen'],
  ] as const)('answers %j among %s with %s first', async (query, group, id) => {
    expect((await searchDossier(store, query))[group][0]?.id).toBe(id);
  });

  test('answers « octobre 2025 » with the events of that month alone', async () => {
    const found = (await searchDossier(store, 'octobre 2025')).events.map(({ id }) => id);
    expect(found).toEqual(expect.arrayContaining(['poutine-recoit-choe-octobre-2025', 'lavrov-et-choe-a-moscou-octobre-2025', 'medvedev-a-pyongyang']));
    expect(found).not.toContain('poutine-recoit-choe-novembre-2024');
  });

  test.each([...new Set([...KNOWN_QUERIES, ...MORE_QUERIES].map(({ kind }) => kind))])('answers the queries of kind %s', async (kind) => {
    const asked = [...KNOWN_QUERIES, ...MORE_QUERIES].filter((query) => query.kind === kind);
    const ranks = await Promise.all(asked.map(async (query) => ({ query: query.query, rank: await rankOf(query) })));
    const mean = ranks.reduce((sum, { rank }) => sum + rank, 0) / ranks.length;
    expect(mean, JSON.stringify(ranks.filter(({ rank }) => rank < 1))).toBeGreaterThanOrEqual(0.9);
  });

  test('answers 95 queries in a hundred right, first', async () => {
    const ranks = await Promise.all([...KNOWN_QUERIES, ...MORE_QUERIES].map(rankOf));
    expect(ranks.filter((rank) => rank === 1).length / ranks.length).toBeGreaterThanOrEqual(0.95);
  });
});
