import { expect, it } from 'vitest';
import { loadDossier } from '../../src/reader/load-dossier.ts';
import { EXPECTED_MENTIONS } from './expected-mentions.ts';

const { dossier } = await loadDossier('content');
const kinds = new Map(dossier.entities.map(({ id, kind }) => [id, kind]));

it('covers every article', () => {
  expect(Object.keys(EXPECTED_MENTIONS)).toEqual(dossier.articles.map(({ id }) => id).sort());
});

it.each(Object.entries(EXPECTED_MENTIONS))('every name and role of %s is given to the right entity, and no other', (article, expected) => {
  const found = dossier.mentions.filter((mention) => mention.article === article);
  expect(found.map(({ passage, text, entity, form, reading }) => [passage, text, entity, form, reading])).toEqual(
    expected.map(([passage, words, entity, flag]) => [passage, words, entity, flag === 'surname' || flag === 'role' ? flag : 'name', flag === 'government' ? flag : kinds.get(entity)]));
});

it('names the country of every government', () => {
  const governments = dossier.mentions.filter(({ reading }) => reading === 'government');
  for (const { entity, country } of governments) expect(country, entity).not.toBeNull();
});
