import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compileGazetteer } from '../../../src/dossier/gazetteer/compile-gazetteer.ts';
import { findMentions } from '../../../src/dossier/gazetteer/find-mentions.ts';
import { ENTITIES } from './entities.ts';
import { readMarkedArticle } from './marked-text.ts';
import { describeDifferences, f1, scoreMentions, scoreReadings, sumScores } from './score-mentions.ts';

const FOLDER = new URL('articles/', import.meta.url);
const GAZETTEER = compileGazetteer(ENTITIES);

const articles = readdirSync(FOLDER).sort().map((file) => {
  const article = readMarkedArticle(file.replace('.txt', ''), readFileSync(new URL(file, FOLDER), 'utf8'), ENTITIES);
  return { ...article, found: findMentions(article, article.passages, GAZETTEER).mentions };
});

describe('agency articles marked by hand', () => {
  test.each(articles)('$id is read as a person reads it', ({ found, expected }) => {
    expect(describeDifferences(found, expected)).toEqual([]);
  });

  test('there are enough of them, with names, surnames, roles and governments', () => {
    const marks = articles.flatMap(({ expected }) => expected);
    expect(articles.length).toBeGreaterThanOrEqual(8);
    expect(marks.filter(({ form }) => form === 'role').length).toBeGreaterThan(20);
    expect(marks.filter(({ form }) => form === 'surname').length).toBeGreaterThan(10);
    expect(marks.filter(({ reading }) => reading === 'government').length).toBeGreaterThan(40);
  });

  test('the measures asked of unseen articles hold on all of them together', () => {
    const roles = articles.map(({ found, expected }) => scoreMentions(found, expected, ({ form }) => form === 'role'));
    expect(f1(sumScores(articles.map(({ found, expected }) => scoreMentions(found, expected))))).toBeGreaterThanOrEqual(0.95);
    expect(f1(sumScores(roles))).toBeGreaterThanOrEqual(0.85);
    expect(f1(sumScores(articles.map(({ found, expected }) => scoreReadings(found, expected))))).toBeGreaterThanOrEqual(0.9);
  });
});
