import { expect, it } from 'vitest';
import type { SourceDocument } from '../../src/dossier/model.ts';
import { describeSource } from '../../src/site/describe-source.ts';

const bare: SourceDocument = { document: '004_b.txt', label: 'document 004', author: null, outlet: null, title: null, credit: null };

it.each([
  [{}, 'Document 004, sans signature ni support.'],
  [{ author: 'Thom Biakpa', credit: 'AFP' }, 'Document 004, signé Thom Biakpa. Photographie : AFP.'],
  [{ outlet: 'VOVWORLD', title: 'Un titre' }, 'Document 004 : « Un titre », VOVWORLD.'],
  [{ outlet: 'VOVWORLD', author: 'Thom Biakpa' }, 'Document 004, VOVWORLD, signé Thom Biakpa.'],
])('describes a source that says %o', (given, words) => {
  expect(describeSource({ ...bare, ...given })).toBe(words);
});
