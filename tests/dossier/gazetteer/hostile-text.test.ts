import { expect, test } from 'vitest';
import { compileGazetteer } from '../../../src/dossier/gazetteer/compile-gazetteer.ts';
import { findMentions } from '../../../src/dossier/gazetteer/find-mentions.ts';
import { ENTITIES } from './entities.ts';
import { buildTestPassages } from './find-in.ts';

// Texts that a careless expression would never finish; what they cost as they grow is measured by `npm run bench:names`.
test.each([
  'Kim '.repeat(20_000), 'Conseil de sécurité de '.repeat(5_000), 'le '.repeat(30_000), 'le très '.repeat(10_000), 'Moscou, '.repeat(10_000),
  'à Moscou et '.repeat(10_000), 'M. Choe '.repeat(10_000), 'le ministre russe '.repeat(5_000), 'les présidents russe, '.repeat(5_000), '('.repeat(50_000), 'Wonsan et '.repeat(10_000), 'Lavrov et '.repeat(10_000), 'du président de la Russie et '.repeat(5_000),
])('a hostile text is read to its end (%#)', (text) => {
  const { mentions } = findMentions({ id: 'essai', date: '2025-10-28' }, buildTestPassages([text]), compileGazetteer(ENTITIES));
  expect(mentions.filter(({ start, end, text: words }) => text.slice(start, end) !== words)).toEqual([]);
});
