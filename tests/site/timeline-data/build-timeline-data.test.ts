import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../../src/dossier/model.ts';
import { indexDossier } from '../../../src/site/dossier-index.ts';
import { buildTimelineData } from '../../../src/site/timeline-data/build-timeline-data.ts';

const WORDS = 'En juillet, Choe Son-hui s’est rendue à Moscou.';
const DOSSIER: Dossier = {
  articles: [{ id: 'a', title: 'Un article', date: '2025-10-28', dateCertainty: 'inferred', dateNote: 'Déduite.', standfirst: null, sources: [], url: '/articles/a/', words: 9 }],
  entities: [
    { kind: 'person', id: 'choe', name: 'Choe Son-hui', native: null, aliases: [], weakAliases: [], mutedAliases: [], wikidata: null, summary: '', url: '/personnes/choe/', country: null, gender: 'f', offices: [] },
  ],
  passages: [{ id: 'p1-1', article: 'a', kind: 'paragraph', text: WORDS, prefix: '', suffix: ' Puis' }],
  timexes: [{ id: 't1', article: 'a', passage: 'p1-1', start: 0, end: 10, text: 'En juillet', edtf: '2025-07', min: '2025-07-01', max: '2025-07-31', rule: 'month', anchor: { kind: 'publication', edtf: '2025-10-28' }, status: 'event', reason: null }],
  mentions: [],
  events: [
    {
      id: 'visite',
      title: 'Choe Son-hui à Moscou',
      type: 'visit',
      status: 'held',
      edtf: '2025-07',
      min: '2025-07-01',
      max: '2025-07-31',
      participants: [{ entity: 'choe', part: 'visitor' }],
      places: ['inconnu'],
      attestations: [
        { article: 'a', passage: 'p1-1', timex: 't1', claimant: null, mood: 'asserted', reason: 'trigger' },
        { article: 'a', passage: 'p1-1', timex: null, claimant: { text: 'Séoul', entity: null }, mood: 'alleged', reason: 'same-event' },
      ],
      links: [{ kind: 'within', event: 'voyage' }],
      divergences: [],
      reviewed: true,
      note: null,
      url: '/chronologie/visite/',
    },
  ],
};

describe('buildTimelineData', () => {
  const [event] = buildTimelineData(indexDossier(DOSSIER)).events;

  it('gives the date of an event as the model has it, no finer', () => {
    expect(event?.date).toEqual({ edtf: '2025-07', min: '2025-07-01', max: '2025-07-31', text: 'juillet 2025' });
  });

  it('gives the proof: the words, where they stand, what they date, who says so', () => {
    const [first, second] = event?.attestations ?? [];
    expect(first?.passage.quote).toBe(WORDS);
    expect(first?.passage.url).toMatch(/^https?:\/\/.+\/articles\/a\/#p1-1$/);
    expect(first?.timex).toMatchObject({ text: 'En juillet', edtf: '2025-07', rule: 'month', anchor: { edtf: '2025-10-28' } });
    expect(second).toMatchObject({ timex: null, claimant: { text: 'Séoul' }, mood: 'alleged' });
  });

  it('names who takes part, and leaves out what the glossary does not hold', () => {
    expect(event?.participants).toMatchObject([{ id: 'choe', name: 'Choe Son-hui', part: 'visitor' }]);
    expect(event?.places).toEqual([]);
  });

  it('says that the date of an article was inferred', () => {
    expect(buildTimelineData(indexDossier(DOSSIER)).articles).toMatchObject([{ id: 'a', dateCertainty: 'inferred' }]);
  });
});
