import { expect, test } from 'vitest';
import { suggestUnknownNames } from '../../../src/dossier/gazetteer/suggest-unknown-names.ts';
import { buildTestPassages, findAll } from './find-in.ts';

const suggest = (sentences: readonly string[]): [string, number][] =>
  suggestUnknownNames(buildTestPassages(sentences), findAll(sentences).mentions).map(({ text, count }) => [text, count]);

test('a name that recurs without an entry is suggested, its short form counted with it', () => {
  expect(suggest(['Andreï Belooussov a vu Kim Jong-un.', 'Selon Belooussov, tout va bien.', 'À Vladivostok, M. Belooussov a souri.'])).toEqual([['Andreï Belooussov', 3]]);
});

test('known names, single occurrences, inhabitants and sentence openings are not', () => {
  expect(suggest(['Lavrov est à Moscou.', 'Lavrov est à Vladivostok.', 'Cependant les Russes et les Américains parlent.', 'Cependant les Russes dorment.', 'Pourtant, rien.', 'Pourtant, si.'])).toEqual([]);
});

test('a hyphenated name is whole, and a common surname is no name of its own', () => {
  expect(suggest(['Le député Yoo Sang-bum parle.', 'Selon Yoo Sang-bum, non.', 'Sung Kim écoute, Kim aussi, Kim encore.'])).toEqual([['Yoo Sang-bum', 2]]);
});

test('the passages are given once each', () => {
  const sentences = ['L’Otan et l’Otan.', 'L’Otan encore.'];
  expect(suggestUnknownNames(buildTestPassages(sentences), [])).toEqual([
    { text: 'Otan', count: 3, passages: [{ article: 'essai', passage: 's1' }, { article: 'essai', passage: 's2' }] }]);
});
