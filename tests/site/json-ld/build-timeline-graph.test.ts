import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { buildTimelineGraph } from '../../../src/site/json-ld/build-timeline-graph.ts';
import { makeArticle, makeAttestation, makeEvent, makeIndex, makePassage } from '../small-dossier.ts';

const index = makeIndex({
  articles: [makeArticle('a', '2025-10-28')],
  passages: [makePassage('a', 'p1-1', 'Moscou dément.')],
  events: [
    makeEvent('b', '2025-10-27'),
    makeEvent('a', '2025-07', { min: '2025-07-01', max: '2025-07-31', status: 'denied', attestations: [makeAttestation('a', 'p1-1', { mood: 'denied', claimant: { text: 'Moscou', entity: null } })] }),
  ],
});

/** The vocabulary of schema.org, told without asking the network. */
const expand = (graph: object) =>
  jsonld.expand(graph as jsonld.JsonLdDocument, {
    documentLoader: async (address: string) => ({ contextUrl: undefined, documentUrl: address, document: { '@context': { '@vocab': 'https://schema.org/' } } }),
  });

describe('buildTimelineGraph', () => {
  it('is JSON-LD that says the same to its own reader: a list in order, each event once', async () => {
    const nodes = await expand(buildTimelineGraph(index));
    const events = nodes.filter((node) => String(node['@type']) === 'https://schema.org/Event');
    expect(events.map((node) => node['@id'])).toEqual(['https://moscou-pyongyang.example/chronologie/a/', 'https://moscou-pyongyang.example/chronologie/b/']);
    expect(events[0]).toMatchObject({ 'https://schema.org/startDate': [{ '@value': '2025-07' }], 'https://schema.org/endDate': [{ '@value': '2025-07' }] });
    const list = nodes.find((node) => String(node['@type']) === 'https://schema.org/ItemList');
    const items = list?.['https://schema.org/itemListElement'] as { 'https://schema.org/item': { '@id': string }[] }[];
    expect(items.map((item) => item['https://schema.org/item'][0]?.['@id'])).toEqual(events.map((node) => node['@id']));
  });

  it('tells the reserve of an event', () => {
    expect(JSON.stringify(buildTimelineGraph(index))).toContain('"description":"Démenti par Moscou."');
  });
});
