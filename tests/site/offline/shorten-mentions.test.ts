import { serialize } from 'parse5';
import { describe, expect, it } from 'vitest';
import { readChapter } from '../../../src/site/offline/read-chapter.ts';
import { shortenMentions } from '../../../src/site/offline/shorten-mentions.ts';

const shorten = (line: string): string => {
  const { main } = readChapter('/a/', `<body><main><details><ul><li>${line} <a href="/x/#p1-1">lire</a></li></ul></details></main></body>`);
  shortenMentions(main);
  return serialize(main).replace(/^<details><ul><li>|<\/li><\/ul><\/details>$/g, '');
};

describe('shortenMentions', () => {
  it('keeps a short sentence whole, as a link to its passage', () => {
    expect(shorten('Pour <mark>Kim</mark>, tout va.')).toBe('<a href="/x/#p1-1">Pour <mark>Kim</mark>, tout va. </a>');
  });

  it('cuts between words, far from the words that name, and says so on both sides', () => {
    const before = 'Il était une fois, dans un pays bien loin des mers, un homme qui, dit-on, se nommait ';
    const after = ', et qui n’aimait rien tant que les longues phrases où chacun se perd avant la fin.';
    const line = shorten(`${before}<mark>Kim</mark>${after}`);
    expect(line).toMatch(/^<a href="\/x\/#p1-1">… ?[^<]{35,60}<mark>Kim<\/mark>[^<]{35,60} …<\/a>$/);
    const [start = '', end = ''] = line.replace(/<\/?a[^>]*>|…/g, '').split('<mark>Kim</mark>');
    expect(before.endsWith(start.trimStart())).toBe(true);
    expect(after.startsWith(end.trimEnd())).toBe(true);
    expect(before.slice(0, before.length - start.trimStart().length)).toMatch(/ $/);
  });

  it('keeps everything between two mentions, and leaves lines without mention alone', () => {
    expect(shorten('<mark>Kim</mark> puis encore <mark>Kim</mark>')).toContain('<mark>Kim</mark> puis encore <mark>Kim</mark>');
    expect(shorten('Rien')).toContain('Rien <a href="/x/#p1-1">lire</a>');
  });
});
