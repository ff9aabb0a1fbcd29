import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addPassages } from '../../../src/dossier/search/add-passages.ts';
import { buildSearchIndex } from '../../../src/dossier/search/build-search-index.ts';
import { openMemoryStore } from '../../../src/dossier/search/open-memory-store.ts';
import { searchDossier } from '../../../src/dossier/search/search-dossier.ts';
import { DOSSIER } from './fixture.ts';

const STORE = openMemoryStore(buildSearchIndex(DOSSIER), DOSSIER.passages);

const search = async (query: string) => addPassages(STORE, await searchDossier(STORE, query));

describe('searchDossier', () => {
  test.each(['Shoigu', 'choigou', 'Шойгу', 'sergei shoigu', 'sergueichoigou', 'Shoygu', 'Choïgo', 'choigouu'])('finds a person as %j', async (query) => {
    expect((await search(query)).entities.map(({ id }) => id)).toEqual(['serguei-choigou']);
  });

  test('says which spelling answered, and never shows a muted one', async () => {
    expect((await search('Shoigu')).entities[0]?.why).toBe('graphie : Shoigu');
    expect((await search('최선희')).entities[0]?.why).toBe('nom original : 최선희');
    expect(JSON.stringify((await search('Choïgo')).entities)).not.toContain('Choïgo"');
    expect((await search('Choïgo')).entities[0]?.why).toBe('autre graphie');
    expect((await search('Shoygu')).entities[0]?.why).toContain('orthographe proche');
  });

  test('puts a misspelt word right and tells it, unless it is meant exactly', async () => {
    expect(await searchDossier(STORE, 'Shoygu')).toMatchObject({ corrected: expect.any(String), totals: { entities: 1 } });
    expect(await searchDossier(STORE, 'Shoygu', { exact: true })).toMatchObject({ corrected: null, totals: { entities: 0, events: 0, articles: 0 } });
  });

  test('finds an event without accents, and its proof with what matched', async () => {
    const [event] = (await search('pacte de defense')).events;
    expect(event).toMatchObject({ id: 'le-pacte-signe', url: '/chronologie/le-pacte-signe/', passage: { article: 'le-pacte', id: 'p1-1' } });
    expect(event?.passage?.highlights.map(([start, end]) => event.passage?.text.slice(start, end))).toEqual(['pacte', 'défense']);
  });

  test('finds the events of a date, and marks the words that date them', async () => {
    const [event] = (await search('octobre 2025')).events;
    expect(event).toMatchObject({ id: 'choe-recue', why: '27 octobre 2025' });
    expect(event?.passage?.highlights).toEqual([[0, 18]]);
    expect((await search('2024')).events.map(({ id }) => id)).toEqual(['le-pacte-signe']);
  });

  test('finds the article of a date, before one that only tells of it', async () => {
    expect((await search('octobre 2025')).articles).toMatchObject([{ id: 'le-pacte', why: 'document du 28 octobre 2025' }]);
    expect((await search('mai 2025')).articles).toMatchObject([{ id: 'la-visite', why: 'date citée' }]);
  });

  test('crosses a person, a place and a date', async () => {
    expect((await search('shoigu moscou')).events.map(({ id }) => id)).toEqual(['choigou-a-moscou']);
    expect((await search('choe russie 2025')).events.map(({ id }) => id)).toEqual(['choe-recue']);
    expect((await search('choigou octobre 2025')).events).toEqual([]);
  });

  test('knows what kind of thing is asked for', async () => {
    expect((await search('rencontres')).events[0]?.id).toBe('choe-recue');
    expect((await search('visites de 2025')).events[0]?.id).toBe('choigou-a-moscou');
  });

  test('finds the holder of an office before what its title names', async () => {
    expect((await search('ministre de la défense')).entities[0]).toMatchObject({ id: 'serguei-choigou', why: 'fonction : ministre de la Défense de la Russie' });
  });

  test('reads a question', async () => {
    expect((await search('qui est Choe Son-hui ?')).entities[0]?.id).toBe('choe-son-hui');
    expect((await search('quand le pacte a-t-il été signé ?')).events[0]?.id).toBe('le-pacte-signe');
  });

  test('finds words of the text alone', async () => {
    const [article] = (await search('fini par s’écrire')).articles;
    expect(article).toMatchObject({ id: 'la-visite', why: 'texte' });
  });

  test.each(['', '   ', 'le', 'qui est', '?!', 'xyzzy', 'recette de cuisine', 'qsdfghjklm', '\u0301', '.'.repeat(2000), 'pacte '.repeat(500)])('answers %j without failing', async (query) => {
    await expect(search(query)).resolves.toBeDefined();
  });

  test.each(['', 'le', 'qui est', '?!', 'xyzzy', 'recette de cuisine', 'qsdfghjklm'])('finds nothing for %j', async (query) => {
    expect(await search(query)).toMatchObject({ entities: [], events: [], articles: [] });
  });

  test('corrects only what matches nothing as it stands', async () => {
    expect((await search('Moscou')).entities.map(({ id }) => id)).toEqual(['moscou']);
    expect((await search('Moscuo')).entities[0]).toMatchObject({ id: 'moscou', why: 'orthographe proche : Moscou' });
  });

  test('marks only words of the passage, in order, whatever is typed', async () => {
    const words = fc.constantFrom('Choe', 'Son-hui', 'Moscou', 'pacte', 'l’accord', 'octobre', '2025', 'visite', 'Shoigu', 'défense', 'zz');
    await fc.assert(fc.asyncProperty(fc.array(words, { maxLength: 6 }), async (typed) => {
      const { entities, events, articles } = await search(typed.join(' '));
      for (const { passage } of [...entities, ...events, ...articles]) {
        let before = -1;
        for (const [start, end] of passage?.highlights ?? []) {
          expect(start).toBeGreaterThan(before);
          expect(end).toBeGreaterThan(start);
          expect(passage?.text.slice(start, end).trim()).toBe(passage?.text.slice(start, end));
          before = end;
        }
        expect(before).toBeLessThanOrEqual(passage?.text.length ?? 0);
      }
    }), { numRuns: 200 });
  });
});
