import { expect, test } from 'vitest';
import { findDenial } from '../../src/dossier/find-denial.ts';

const KREMLIN = { text: 'Kremlin', entity: 'kremlin' };

test.each([
  ['denied', 'Moscou a démenti cette livraison.', null],
  ['cancelled', 'La rencontre est annulée, a confirmé le Kremlin.', KREMLIN],
  ['negated', 'La visite n’a finalement pas lieu.', null],
  ['denied', 'Le Kremlin assure que la rencontre n’a pas eu lieu.', KREMLIN],
] as const)('%s: %s', (denial, text, claimant) => {
  expect(findDenial([{ text, claimant }])).toBe(denial);
});
