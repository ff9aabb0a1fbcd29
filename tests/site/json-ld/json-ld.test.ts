import { describe, expect, test } from 'vitest';
import { buildEventNode } from '../../../src/site/json-ld/build-event-node.ts';
import { buildIsoDates } from '../../../src/site/json-ld/build-iso-dates.ts';
import { buildPersonNode } from '../../../src/site/json-ld/build-person-node.ts';
import { buildPlaceNode } from '../../../src/site/json-ld/build-place-node.ts';
import { makeArticle, makeAttestation, makeEvent, makeIndex, makePerson, makePlace } from '../small-dossier.ts';

describe('buildIsoDates', () => {
  test.each([
    ['2025-10-27', { startDate: '2025-10-27', endDate: '2025-10-27' }],
    ['2025-07', { startDate: '2025-07', endDate: '2025-07' }],
    ['2024-01-15/2024-01-17', { startDate: '2024-01-15', endDate: '2024-01-17' }],
    ['2025-09-01/2025-09-~10', { startDate: '2025-09', endDate: '2025-09' }],
    ['2025-05~/2025-06~', { startDate: '2025', endDate: '2025' }],
    ['2024-~10/2025-~05', { startDate: '2024', endDate: '2025' }],
    ['2022/..', { startDate: '2022' }],
    ['../2025-06-27', { endDate: '2025-06-27' }],
    ['2025-21', {}],
    ['199X', {}],
    [null, {}],
  ])('%s is told no finer than the words', (edtf, dates) => {
    expect(buildIsoDates(edtf)).toEqual(dates);
  });
});

describe('nodes', () => {
  const russie = makePlace('russie', 'Russie', { placeKind: 'country', country: 'russie' });
  const kremlin = makePlace('kremlin', 'Kremlin', { placeKind: 'site', within: 'russie', coordinates: [55.752, 37.6175], wikidata: 'Q133274' });
  const poutine = makePerson('poutine', 'Vladimir Poutine', {
    country: 'russie',
    native: { script: 'Cyrl', text: 'Владимир Путин' },
    mutedAliases: ['Poutin'],
    offices: [
      { title: 'président du gouvernement', office: null, from: '2008', to: '2012' },
      { title: 'président', office: null, from: '2012', to: null },
    ],
  });
  const index = makeIndex({ articles: [makeArticle('a', '2025-10-28')], entities: [russie, kremlin, poutine] });

  test('a person: present offices only, muted spellings never', () => {
    const node = buildPersonNode(poutine, index);
    expect(node).toMatchObject({ '@type': 'Person', jobTitle: ['président'], alternateName: ['Владимир Путин'], affiliation: { name: 'Russie' } });
    expect(JSON.stringify(node)).not.toContain('Poutin"');
  });

  test('a place: where it lies', () => {
    expect(buildPlaceNode(kremlin, index)).toMatchObject({
      '@type': 'Place',
      geo: { latitude: 55.752, longitude: 37.6175 },
      containedInPlace: { name: 'Russie' },
      sameAs: 'https://www.wikidata.org/wiki/Q133274',
    });
  });

  test('an event: full addresses, the articles that attest it, scheduled only when announced', () => {
    const event = makeEvent('e', '2025-10-27', { participants: [{ entity: 'poutine', part: 'host' }], places: ['kremlin'], attestations: [makeAttestation('a', 'p1-1')] });
    const node = buildEventNode(event, index);
    expect(node).toMatchObject({ '@type': 'Event', startDate: '2025-10-27', location: [{ name: 'Kremlin' }], attendee: [{ '@type': 'Person' }], subjectOf: [{ headline: 'Article a' }] });
    expect(JSON.stringify(node)).toMatch(/"url":"https:\/\/[^"]+\/chronologie\/e\/"/);
    expect(node).not.toHaveProperty('eventStatus');
    expect(buildEventNode({ ...event, status: 'announced' }, index)).toHaveProperty('eventStatus');
  });
});
