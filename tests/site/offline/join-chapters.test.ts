import { serialize } from 'parse5';
import { describe, expect, it } from 'vitest';
import { joinChapters } from '../../../src/site/offline/join-chapters.ts';
import { readChapter } from '../../../src/site/offline/read-chapter.ts';

const join = (pages: Readonly<Record<string, string>>, known: readonly (readonly [string, string])[] = [], kept: readonly string[] = []): string[] => {
  const chapters = Object.entries(pages).map(([path, body]) => readChapter(path, `<body><main>${body}</main></body>`));
  joinChapters(chapters, new Map(known), new Set(kept));
  return chapters.map(({ main }) => serialize(main));
};

describe('joinChapters', () => {
  it('leads from page to page inside the file, to a passage without its text directive', () => {
    expect(join({ '/a/x/': '<a href="/b/y/#p1-2:~:text=Le%20mot">l</a><a href="/b/y/">y</a>', '/b/y/': '<i id="p1-2">m</i>' })).toEqual([
      '<a href="#b/y/p1-2">l</a><a href="#b/y">y</a>',
      '<i id="b/y/p1-2">m</i>',
    ]);
  });

  it('tells apart the same id of two pages, and keeps names and labels with their elements', () => {
    const body = '<h2 id="t">T</h2><section aria-labelledby="t gone"><a href="#t">t</a></section>';
    expect(join({ '/a/': body, '/b/': body })).toEqual(['a', 'b'].map((id) => `<h2 id="${id}/t">T</h2><section aria-labelledby="${id}/t"><a href="#${id}/t">t</a></section>`));
  });

  it('drops an id that nothing leads to, but those of the passages', () => {
    expect(join({ '/a/': '<i id="p1-1">1</i><i id="u">2</i>' }, [], ['a/p1-1'])).toEqual(['<i id="a/p1-1">1</i><i>2</i>']);
  });

  it('leads to the chapter when the fragment is not in the file, and to the site when the page is not', () => {
    expect(join({ '/a/': '<a href="/b/#lost">1</a><a href="/c/?q=z#d">2</a><a href="https://elsewhere.example/">3</a><a href="/annees/2024/">4</a>', '/b/': 'B' }, [['annees/2024', 'c/2024']])[0]).toBe(
      '<a href="#b">1</a><a href="https://moscou-pyongyang.example/c/?q=z#d">2</a><a href="https://elsewhere.example/">3</a><a href="#c/2024">4</a>',
    );
  });

  it('reads fragments that the address writes in escapes', () => {
    expect(join({ '/a/': '<a href="#%C3%A9t%C3%A9">1</a><h2 id="été">É</h2>' })).toEqual(['<a href="#a/été">1</a><h2 id="a/été">É</h2>']);
  });
});
