import { describe, expect, test } from 'vitest';
import type { DossierEvent } from '../../../src/dossier/model.ts';
import { buildFacets, type Facet } from '../../../src/site/timeline/build-facets.ts';
import { makeArticle, makeAttestation, makeEvent, makeIndex, makePerson, makePlace } from '../small-dossier.ts';

const entities = [
  makePerson('kim', 'Kim Jong-un'),
  makePerson('choe', 'Choe Son-hui'),
  makePerson('absent', 'Absent'),
  makePlace('russie', 'Russie', { placeKind: 'country' }),
  makePlace('moscou', 'Moscou', { within: 'russie' }),
  makePlace('kremlin', 'Kremlin', { within: 'moscou' }),
];
const articles = [makeArticle('un', '2025-10-28'), makeArticle('deux', '2025-10-29')];

describe('buildFacets', () => {
  test('lists what at least one event has, the most frequent first, then by name', () => {
    const events = [meet('a', ['kim', 'choe']), meet('b', ['kim']), meet('c', []), meet('d', ['choe'])];
    expect(list('personne', events)).toEqual(['choe-2', 'kim-2']);
    expect(list('personne', [...events, meet('e', ['kim'])])).toEqual(['kim-3', 'choe-2']);
  });

  test('counts a place for those that contain it', () => {
    const events = [makeEvent('a', '2025-10-27', { places: ['kremlin', 'moscou'] }), makeEvent('b', '2025-10-27', { places: ['russie'] })];
    expect(list('lieu', events)).toEqual(['russie-2', 'kremlin-1', 'moscou-1']);
  });

  test('counts an article once for an event it tells twice', () => {
    const events = [makeEvent('a', '2025-10-27', { attestations: [makeAttestation('un', 'p1-1'), makeAttestation('un', 'p1-2')] }), makeEvent('b', null)];
    expect(list('article', events)).toEqual(['un-1']);
  });

  test('gives an event to every year its dates touch that heads events', () => {
    const span = { edtf: '2023-12/2025-01', min: '2023-12-01', max: '2025-01-31' };
    const events = [makeEvent('long', null, span), makeEvent('b', '2025-10-27'), makeEvent('open', null, { edtf: '2022/..', min: '2022-01-01', max: null }), makeEvent('undated', null)];
    expect(list('periode', events)).toEqual(['2022-1', '2023-2', '2025-3']);
  });

  test('orders certainties from the surest', () => {
    const events = (['denied', 'held', 'claimed', 'announced'] as const).map((status) => makeEvent(status, '2025-10-27', { status }));
    const attributed = makeEvent('e', '2025-10-27', { attestations: [makeAttestation('un', 'p1-1', { mood: 'attributed' })] });
    expect(list('certitude', [...events, attributed])).toEqual(['affirme-1', 'attribue-1', 'allegue-1', 'annonce-1', 'dementi-1']);
  });

  test('leaves out a facet that sorts nothing out', () => {
    expect(keys([meet('a', ['kim']), meet('b', ['kim'])])).toEqual([]);
    expect(keys([meet('a', ['kim']), meet('b', [])])).toEqual(['personne']);
  });

  test('numbers the values of an event in the order of all facets', () => {
    const events = [makeEvent('a', '2024-10-27', { places: ['russie'], type: 'visit' }), meet('b', ['kim'])];
    const { facets, valuesOf } = buildFacets(events, makeIndex({ entities, articles, events }));
    expect(facets.flatMap(({ values }) => values.map(({ slug }) => slug))).toEqual(['kim', 'russie', 'rencontre', 'visite', '2024', '2025']);
    expect(events.map(valuesOf)).toEqual([[1, 3, 4], [0, 2, 5]]);
  });

  test('leads each value to a page or a heading whose address ends with its slug, but certainties', () => {
    const events = [makeEvent('a', '2024-10-27', { places: ['russie'], type: 'statement', status: 'denied' }), meet('b', ['kim'])];
    const { facets } = buildFacets(events, makeIndex({ entities, articles, events }));
    const wrong = facets.flatMap(({ key, values }) => values.filter(({ slug, url }) => (key === 'certitude' ? url !== null : !new RegExp(`[/-]${slug}/?$`).test(url ?? ''))));
    expect(wrong).toEqual([]);
  });
});

const meet = (id: string, people: readonly string[]): DossierEvent => makeEvent(id, '2025-10-27', { participants: people.map((entity) => ({ entity, part: 'party' })) });

const list = (key: Facet['key'], events: readonly DossierEvent[]): string[] =>
  buildFacets(events, makeIndex({ entities, articles, events }))
    .facets.filter((facet) => facet.key === key)
    .flatMap(({ values }) => values.map(({ slug, count }) => `${slug}-${count}`));

const keys = (events: readonly DossierEvent[]): string[] => buildFacets(events, makeIndex({ entities, articles, events })).facets.map(({ key }) => key);
