import { expect, it } from 'vitest';
import { findMeantKey } from '../../src/reader/find-meant-key.ts';
import { findNearest, suggest } from '../../src/reader/suggest.ts';

const IDS = ['kremlin', 'moscou', 'vladimir-poutine', 'choe-son-hui', 'wonsan'];

it.each([
  ['kremlim', 'kremlin'],
  ['Kremlin', 'kremlin'],
  ['kermlin', 'kremlin'],
  ['vladimir-putin', 'vladimir-poutine'],
  ['choe-son-hi', 'choe-son-hui'],
])('takes %s for %s', (wrong, meant) => {
  expect(findNearest(wrong, IDS)).toBe(meant);
});

it.each(['pekin', 'x', '', 'kim-jong-un', 'a'.repeat(10_000)])('has nothing to suggest for %.20s', (wrong) => {
  expect(findNearest(wrong, IDS)).toBeNull();
  expect(suggest(wrong, IDS)).toBe('');
});

it('leaves case and accents out', () => {
  expect(findNearest('Ceremonie', ['cérémonie'])).toBe('cérémonie');
});

it('writes the suggestion so that it fits in a hint', () => {
  expect(suggest('mosccou', IDS)).toBe(' (vouliez-vous dire « moscou » ?)');
});

it('knows the other words for a key, where that key exists', () => {
  expect(findMeantKey('date', ['titre', 'quand'])).toBe('quand');
  expect(findMeantKey('Résumé', ['titre', 'chapo'])).toBe('chapo');
  expect(findMeantKey('date', ['titre', 'dateNote'])).toBeNull();
  expect(findMeantKey('constructor', ['titre'])).toBeNull();
});
