import { describe, expect, it } from 'vitest';
import type { Attestation, Dossier } from '../../src/dossier/model.ts';
import { findMarginNotes } from '../../src/site/margin-notes.ts';
import { buildArticle, buildDossierEvent } from './build-dossier-event.ts';

const attest = (article: string, passage: string, mood: Attestation['mood'] = 'asserted'): Attestation => ({ article, passage, timex: null, claimant: null, mood, reason: 'trigger' });

const dossier: Dossier = {
  articles: [buildArticle({ id: 'a' }), buildArticle({ id: 'b' }), buildArticle({ id: 'c' })],
  entities: [],
  passages: [],
  timexes: [],
  mentions: [],
  events: [
    buildDossierEvent({ id: 'pacte', edtf: '2024-06', min: '2024-06-01', max: '2024-06-30', attestations: [attest('a', 'p3-1'), attest('a', 'p3-1'), attest('b', 'p1-1'), attest('c', 'p2-2')] }),
    buildDossierEvent({ id: 'audience', attestations: [attest('a', 'p3-1', 'attributed')] }),
    buildDossierEvent({ id: 'ailleurs', attestations: [attest('b', 'p9-1')] }),
  ],
};

describe('the notes in the margin of an article', () => {
  const notes = findMarginNotes(dossier, 'a');

  it('are those of its own passages, each event once a passage', () => {
    expect([...notes.keys()]).toEqual(['p3-1']);
    expect(notes.get('p3-1')?.map(({ event }) => event)).toEqual(['pacte', 'audience']);
  });

  it('give the date in words, and the other articles that attest the event', () => {
    expect(notes.get('p3-1')?.[0]).toMatchObject({ date: 'juin 2024', href: '/chronologie/pacte/', more: 'aussi dans deux autres articles' });
  });

  it('tell the reserve of what the article does not assert', () => {
    expect(notes.get('p3-1')?.[1]).toMatchObject({ mark: { certainty: 'attributed' }, more: 'rapporté, sans source nommée' });
  });
});
