import { expect, it } from 'vitest';
import { rehypePermalinks } from '../../src/remark/rehype-permalinks.ts';
import { h, outline, root } from './hast.ts';

it('ends each paragraph with a link to its first passage', () => {
  const tree = root(
    h('h2', {}, h('span', { id: 'p1-1' }, 'Titre')),
    h('p', {}, h('span', { id: 'p2-1' }, 'Un.'), ' ', h('span', { id: 'p2-2' }, 'Deux.')),
    h('blockquote', {}, h('p', {}, h('em', {}, h('span', { id: 'p3-1' }, 'Cité.')))),
    h('p', {}, 'Sans passage', h('a', { id: 'autre' })),
  );
  rehypePermalinks()(tree);
  expect(outline(tree)).toBe(
    '<h2><span#p1-1>Titre</></>' +
      '<p><span#p2-1>Un.</> <span#p2-2>Deux.</><a.permalink→#p2-1 >¶</></>' +
      '<blockquote><p><em><span#p3-1>Cité.</></><a.permalink→#p3-1 >¶</></></>' +
      '<p>Sans passage<a#autre></></>',
  );
});
