import { expect, it } from 'vitest';
import { readArticle } from '../../src/remark/read-article.ts';

const read = (body: string) => readArticle(body, { file: 'content/articles/a.md', line: 10, column: 1 });

it('lists every block that holds text, in order, with its line in the file', () => {
  const body = `
Un *paragraphe*
sur deux lignes.

## Un [titre](https://example.org)

- premier
- second

  avec une suite

> Une citation.
>
> - une liste citée

***

![portrait](kim.png "Kim Jong-un, en 2024. Photo AFP")

![sans titre](kim.png)
`;
  expect(read(body).blocks).toEqual([
    { kind: 'paragraph', text: 'Un paragraphe sur deux lignes.', line: 11 },
    { kind: 'heading', text: 'Un titre', line: 14 },
    { kind: 'list', text: 'premier', line: 16 },
    { kind: 'list', text: 'second', line: 17 },
    { kind: 'list', text: 'avec une suite', line: 19 },
    { kind: 'quote', text: 'Une citation.', line: 21 },
    { kind: 'list', text: 'une liste citée', line: 23 },
    { kind: 'caption', text: 'Kim Jong-un, en 2024. Photo AFP', line: 27 },
  ]);
});

it('refuses raw HTML and points at it', () => {
  const { issues } = read('Un mot <b>gras</b>.\n\n<div>bloc</div>\n');
  expect(issues.map(({ code, line, column, excerpt }) => ({ code, line, column, excerpt }))).toEqual([
    { code: 'raw-html', line: 10, column: 8, excerpt: '<b>' },
    { code: 'raw-html', line: 10, column: 15, excerpt: '</b>' },
    { code: 'raw-html', line: 12, column: 1, excerpt: '<div>bloc</div>' },
  ]);
});

it('warns that an indented paragraph is not read', () => {
  const { blocks, issues } = read('Un.\n\n    Deux, en retrait.\n');
  expect(blocks.map(({ text }) => text)).toEqual(['Un.']);
  expect(issues).toMatchObject([{ code: 'code-block', severity: 'warning', line: 12, excerpt: 'Deux, en retrait.' }]);
});

it('finds nothing to say in plain Markdown', () => {
  expect(read('2 < 3, AT&T, a \\<b> et <https://example.org>.').issues).toEqual([]);
});

it('has no block for an empty body', () => {
  expect(read('\n\n').blocks).toEqual([]);
});
