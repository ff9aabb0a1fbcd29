import { expect, it } from 'vitest';
import { bindShortWords } from '../../../src/dossier/french/bind-short-words.ts';

it.each([
  ['Lavrov chez Kim, la constance d’une diplomatie', 'Lavrov chez Kim, la~constance d’une~diplomatie'],
  ['La Russie et la Corée', 'La~Russie et~la~Corée'],
  ['Choe Son-hui au Kremlin', 'Choe Son-hui au~Kremlin'],
  ['Ola et voila tout', 'Ola et~voila tout'],
])('ties the short words of « %s »', (title, tied) => {
  expect(bindShortWords(title).replaceAll('\u00A0', '~')).toBe(tied);
});
