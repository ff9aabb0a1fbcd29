import { describe, expect, test } from 'vitest';
import { buildEndnotes } from '../../../src/site/paper/build-endnotes.ts';
import { formatPageBoxes } from '../../../src/site/paper/format-page-boxes.ts';
import { numberSources } from '../../../src/site/paper/number-sources.ts';
import { makeArticle, makeAttestation, makeEvent, makeIndex } from '../small-dossier.ts';

const articles = [makeArticle('late', '2025-10-28'), makeArticle('silent', '2025-01-01'), { ...makeArticle('early', '2024-01-27'), dateCertainty: 'inferred' as const }];
const events = [makeEvent('a', '2024-01-16', { attestations: [makeAttestation('early', 'p1-1'), makeAttestation('late', 'p1-1'), makeAttestation('late', 'p2-1')] })];

describe('numberSources', () => {
  test('numbers each article that attests an event once, in the order of the dossier', () => {
    expect([...numberSources({ articles, events })]).toEqual([['late', 1], ['early', 2]]);
  });
});

describe('buildEndnotes', () => {
  test('tells each source once, with its day, how sure it is, and its whole address', () => {
    expect(buildEndnotes(['late', 'early', 'late', 'unknown'], makeIndex({ articles }))).toEqual([
      { title: 'Article late', words: '28 octobre 2025.', address: 'https://moscou-pyongyang.example/articles/late/' },
      { title: 'Article early', words: '27 janvier 2024 (date déduite).', address: 'https://moscou-pyongyang.example/articles/early/' },
    ]);
  });

  test('tells the documents an article was written from', () => {
    const source = { document: '000_a.txt', label: 'document 000', author: 'Anna Berg', outlet: null, title: null, credit: null };
    const [note] = buildEndnotes(['late'], makeIndex({ articles: [{ ...makeArticle('late', '2025-10-28'), sources: [source] }] }));
    expect(note?.words).toBe('28 octobre 2025. Document 000, signé Anna Berg.');
  });
});

describe('formatPageBoxes', () => {
  test('closes neither its string nor the style element, whatever the title', () => {
    const sheet = formatPageBoxes({ title: 'Le « 7" \\ </style>\nsuite', address: 'https://a.example/' });
    expect(sheet).toBe('@layer print{@page{@top-left{content:"Le « 7\\22  \\5c  \\3c /style>\\a suite"}@bottom-left{content:"https://a.example/"}}}');
  });
});
