import { expect, it } from 'vitest';
import { article, read } from '../events/small-world.ts';

it.each(['SUDVILLE, 14 mai (Agence) -- ', 'Sudville, 14 mai 2024 (AFP) - ', 'SUDVILLE (Agence) – '])('recognises a country that opens a dispatch after its dateline: %s', (dateline) => {
  const { dossier } = read([article('un', '2024-05-14', `${dateline}La Nordie a annoncé un accord.`)]);
  expect(dossier.mentions.map(({ entity, reading }) => `${entity} ${reading}`)).toContain('nordie government');
});
