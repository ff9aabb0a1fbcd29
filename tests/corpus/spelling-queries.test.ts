import { expect, it } from 'vitest';
import { buildSearchIndex } from '../../src/dossier/search/build-search-index.ts';
import { openMemoryStore } from '../../src/dossier/search/open-memory-store.ts';
import { searchDossier } from '../../src/dossier/search/search-dossier.ts';
import { loadDossier } from '../../src/reader/load-dossier.ts';
import { SPELLING_QUERIES } from './spelling-queries.ts';

const { dossier } = await loadDossier('content');
const store = openMemoryStore(buildSearchIndex(dossier), dossier.passages);
const cases = Object.entries(SPELLING_QUERIES).flatMap(([entity, queries]) => queries.map((query) => ({ entity, query })));

it('asks for every entity of the glossary, in sixty spellings at least', () => {
  expect(Object.keys(SPELLING_QUERIES).sort()).toEqual(dossier.entities.map(({ id }) => id).sort());
  expect(cases.length).toBeGreaterThanOrEqual(60);
});

it.each(cases)('« $query » finds $entity first', async ({ entity, query }) => {
  expect((await searchDossier(store, query)).entities[0]?.id).toBe(entity);
});
