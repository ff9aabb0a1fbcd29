import type { Parent } from 'mdast';
import { expect, it } from 'vitest';
import { parseMarkdown } from '../../src/remark/parse-markdown.ts';
import { buildTextMap } from '../../src/remark/text-map.ts';

const mapOf = (markdown: string) => buildTextMap(parseMarkdown(markdown).children[0] as Parent);

it('strips emphasis, links, code and escapes, and keeps the words', () => {
  expect(mapOf('Le *27* **octobre _2025_**, [Choe](https://example.org "titre"), `KCNA` et 3 \\* 2.').text).toBe('Le 27 octobre 2025, Choe, KCNA et 3 * 2.');
});

it('folds line breaks, runs of spaces and no-break spaces to one space', () => {
  expect(mapOf('Vladimir\nPoutine  \nreçoit\\\nChoe :  « oui »&nbsp;&nbsp;!').text).toBe('Vladimir Poutine reçoit Choe : « oui » !');
});

it('folds a run of spaces that emphasis cuts', () => {
  expect(mapOf('un *&#32;deux*&#32; trois').text).toBe('un deux trois');
});

it('leaves images and raw HTML without words', () => {
  expect(mapOf('Avant ![portrait](a.png) après<br>fin').text).toBe('Avant aprèsfin');
});

it('puts decomposed letters in NFC', () => {
  const decomposed = 'Choe Son-hui à Séoul'.normalize('NFD');
  expect(mapOf(decomposed).text).toBe('Choe Son-hui à Séoul'.normalize('NFC'));
});

it('knows where each character comes from', () => {
  const { text, positions } = mapOf('Le **27\noctobre** à `Moscou`  \n!');
  expect(positions).toHaveLength(text.length);
  for (const [index, { leaf, offset }] of positions.entries()) {
    const source = leaf.type === 'break' ? '\n' : leaf.value;
    expect(source.charAt(offset).replace(/\s/, ' ')).toBe(text.charAt(index));
  }
  expect(positions[text.indexOf('27')]?.ancestors.map(({ type }) => type)).toEqual(['paragraph', 'strong']);
});
