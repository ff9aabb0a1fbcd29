import { expect, it } from 'vitest';
import { loadDossier } from '../../src/reader/load-dossier.ts';
import { EXPECTED_TIMEXES } from './expected-timexes.ts';

const { dossier } = await loadDossier('content');

it.each(Object.entries(EXPECTED_TIMEXES))('every date of %s is read, at the precision of its words, and no other', (article, expected) => {
  const read = dossier.timexes.filter((timex) => timex.article === article);
  expect(read.map(({ passage, edtf }) => [passage, edtf])).toEqual(expected.map(([passage, , edtf]) => [passage, edtf]));
  // Determiners do not matter: the words must hold the expected ones.
  read.forEach(({ text }, index) => expect(text).toContain(expected[index]?.[1]));
});

it('stands at its offsets in its passage', () => {
  const passages = new Map(dossier.passages.map((passage) => [`${passage.article}#${passage.id}`, passage.text]));
  for (const { article, passage, start, end, text } of [...dossier.timexes, ...dossier.mentions]) expect(passages.get(`${article}#${passage}`)?.slice(start, end)).toBe(text);
});
