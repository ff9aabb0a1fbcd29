import { expect, it } from 'vitest';
import { buildAnalysisNewsArticle } from '../../../src/site/json-ld/build-analysis-news-article.ts';
import { buildArticle } from '../build-dossier-event.ts';

it('names the site as author and the documents as its base', () => {
  const node = buildAnalysisNewsArticle(buildArticle({ id: 'a' }), [{ name: 'Kremlin', url: '/lieux/kremlin/' }]);
  expect(node).toMatchObject({
    '@type': 'AnalysisNewsArticle',
    author: { name: 'Moscou–Pyongyang' },
    isBasedOn: [{ name: 'document 000' }],
    about: [{ '@id': 'https://moscou-pyongyang.example/lieux/kremlin/' }],
    datePublished: '2025-10-28',
  });
});

it('does not give an inferred date as a date of publication', () => {
  expect(buildAnalysisNewsArticle(buildArticle({ id: 'a', dateCertainty: 'inferred', dateNote: 'Pourquoi.' }), [])).not.toHaveProperty('datePublished');
});
