import { expect, it } from 'vitest';
import { buildPassages } from '../../../src/dossier/text/build-passages.ts';

const passages = buildPassages({
  id: 'essai',
  title: 'Un titre. Deux parties',
  standfirst: 'Un chapô. Il a deux phrases.',
  blocks: [
    { kind: 'heading', text: 'Un intertitre', line: 9 },
    { kind: 'paragraph', text: 'Une première phrase. Une deuxième phrase, assez longue pour déborder.', line: 11 },
    { kind: 'list', text: 'Un point.', line: 13 },
  ],
});

it('numbers the passages by block that holds text, then by sentence', () => {
  expect(passages.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
    'titre-1 title', 'chapo-1 standfirst', 'chapo-2 standfirst', 'p1-1 heading', 'p2-1 paragraph', 'p2-2 paragraph', 'p3-1 list',
  ]);
});

it('keeps the words on each side within the block, thirty-two characters at most', () => {
  expect(passages.find(({ id }) => id === 'p2-1')).toMatchObject({ prefix: '', suffix: ' Une deuxième phrase, assez long' });
  expect(passages.find(({ id }) => id === 'p2-2')).toMatchObject({ prefix: 'Une première phrase. ', suffix: '' });
});
