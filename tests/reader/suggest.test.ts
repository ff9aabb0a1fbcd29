import { expect, it } from 'vitest';
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
