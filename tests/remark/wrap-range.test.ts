import type { Nodes, Parent } from 'mdast';
import { expect, it } from 'vitest';
import { buildAnnotation } from '../../src/remark/annotation.ts';
import { parseMarkdown } from '../../src/remark/parse-markdown.ts';
import { buildTextMap } from '../../src/remark/text-map.ts';
import { wrapRange } from '../../src/remark/wrap-range.ts';

/** Wraps words of a paragraph, and writes the tree down: `[…]` for what is wrapped, `type(…)` for the rest. */
function wrap(markdown: string, ...words: string[]): string {
  const block = parseMarkdown(markdown).children[0] as Parent;
  for (const part of words) {
    const { text } = buildTextMap(block);
    wrapRange(block, { start: text.indexOf(part), end: text.indexOf(part) + part.length }, (children) => buildAnnotation('span', {}, children));
    expect(buildTextMap(block).text).toBe(text);
  }
  return (block.children as Nodes[]).map(outline).join('');
}

function outline(node: Nodes): string {
  if (node.type === 'break') return '/';
  if ('value' in node) return node.value;
  const inside = 'children' in node ? (node.children as Nodes[]).map(outline).join('') : '';
  return node.type === 'annotation' ? `[${inside}]` : `${node.type}(${inside})`;
}

it('wraps words in the middle, at the start and at the end of a text', () => {
  expect(wrap('un deux trois', 'deux')).toBe('un [deux] trois');
  expect(wrap('un deux trois', 'un')).toBe('[un] deux trois');
  expect(wrap('un deux trois', 'trois')).toBe('un deux [trois]');
  expect(wrap('un deux trois', 'un deux trois')).toBe('[un deux trois]');
});

it('stays inside the emphasis that holds all the words', () => {
  expect(wrap('un *deux trois* quatre', 'trois')).toBe('un emphasis(deux [trois]) quatre');
  expect(wrap('un *deux* trois', 'deux')).toBe('un emphasis([deux]) trois');
});

it('holds whole the emphasis that lies within the words', () => {
  expect(wrap('le *27* octobre 2025', 'le 27 octobre')).toBe('[le emphasis(27) octobre] 2025');
});

it('splits the emphasis that either end of the words cuts', () => {
  expect(wrap('lundi *27 octobre, à Moscou*', 'lundi 27 octobre')).toBe('[lundi emphasis(27 octobre)]emphasis(, à Moscou)');
  expect(wrap('*le lundi 27* octobre', 'lundi 27 octobre')).toBe('emphasis(le )[emphasis(lundi 27) octobre]');
  expect(wrap('*a **b c*** d **e *f***', 'c d e')).toBe('emphasis(a strong(b ))[emphasis(strong(c)) d strong(e)]strong( emphasis(f))');
});

it('goes through line breaks and inline code', () => {
  expect(wrap('Kim\\\nJong-un et `KCNA dit`', 'Kim Jong-un et KCNA')).toBe('[Kim/Jong-un et KCNA] dit');
});

it('wraps several runs, side by side and one within another', () => {
  expect(wrap('un deux trois quatre', 'un deux', 'trois quatre', 'deux')).toBe('[un [deux]] [trois quatre]');
});

it('refuses a range without words', () => {
  expect(() => wrapRange(parseMarkdown('un').children[0] as Parent, { start: 1, end: 9 }, (children) => buildAnnotation('span', {}, children))).toThrow(RangeError);
});
