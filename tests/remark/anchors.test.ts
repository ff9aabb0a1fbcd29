import { fileURLToPath } from 'node:url';
import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/reader/read-content.ts';
import { loadDossier } from '../../src/reader/load-dossier.ts';
import { timexFragment } from '../../src/dossier/routes.ts';
import { buildDateReadings } from '../../src/site/date-readings.ts';
import { indexDossier } from '../../src/site/dossier-index.ts';
import { parseFrontMatter } from '../../src/reader/parse-front-matter.ts';
import { remarkPassages } from '../../src/remark/remark-passages.ts';

const CONTENT = fileURLToPath(new URL('../../content', import.meta.url));

const { dossier } = await loadDossier(CONTENT);
const { files } = await readContent(CONTENT);
const articles = files.filter(({ folder }) => folder === 'articles').map(({ id, file, text }) => ({ id, file, body: parseFrontMatter(text, file).frontMatter?.body ?? '' }));

async function render(body: string, file: string, remarkPlugins: [typeof remarkPassages, { dossier: typeof dossier }][]): Promise<string> {
  const processor = await createMarkdownProcessor({ gfm: false, smartypants: false, syntaxHighlight: false, remarkPlugins });
  return (await processor.render(body, { fileURL: new URL(file, 'file:///site/') })).code;
}

const withoutTags = (html: string): string => html.replace(/<[^>]*>/g, '').replace(/&#x26;/g, '&').replace(/&#x3C;/g, '<').replace(/\s+/g, ' ');

/** What stands in the element of an id, tags left out: its own closing tag is where as many were closed as opened. */
function wordsAt(html: string, id: string): string | null {
  const start = html.indexOf(`<span id="${id}">`);
  if (start < 0) return null;
  let depth = 0;
  for (const { 0: tag, index } of html.slice(start).matchAll(/<(\/?)span[^>]*>/g)) {
    depth += tag.startsWith('</') ? -1 : 1;
    if (depth === 0) return withoutTags(html.slice(start, start + index));
  }
  return null;
}

describe.each(articles)('$id', async ({ id, file, body }) => {
  const html = await render(body, file, [[remarkPassages, { dossier }]]);

  it('has an anchor around the words of each of its passages, once', () => {
    const passages = dossier.passages.filter(({ article, kind }) => article === id && kind !== 'title' && kind !== 'standfirst');
    expect(passages.length).toBeGreaterThan(10);
    for (const passage of passages) {
      expect(wordsAt(html, passage.id)).toBe(passage.text);
      expect(html.split(` id="${passage.id}"`)).toHaveLength(2);
    }
  });

  it('says word for word what it says without annotations', async () => {
    expect(withoutTags(html)).toBe(withoutTags(await render(body, file, [])));
  });

  it('links each of its dates to its own line among the readings, and nothing inside a link', () => {
    const article = dossier.articles.find((one) => one.id === id);
    const readings = article === undefined ? [] : buildDateReadings(article, indexDossier(dossier));
    const dates = dossier.timexes.filter((timex) => timex.article === id);
    expect(dates.length).toBeGreaterThan(0);
    expect(new Set(readings.map((reading) => reading.id)).size).toBe(dates.length);
    expect(readings.map(({ derivation }) => derivation)).toEqual(dates.map((timex) => expect.stringContaining(`« ${timex.text} » : `)));
    expect(readings.filter(({ events, reason }) => (events.length === 0) === (reason === null))).toEqual([]);
    const links = [...html.matchAll(/<a href="#([^"]*)" role="doc-noteref">(.*?)<\/a>/gs)].map(([, fragment, words = '']) => [fragment, withoutTags(words)]);
    expect(links).toEqual(dates.filter(({ passage }) => /^p\d/.test(passage)).map((timex) => [timexFragment(timex), timex.text]));
    expect(html).not.toMatch(/<a [^>]*>(?:(?!<\/a>)[^])*<a /);
  });

  it('links at least once to everyone and everything it names outside headings', () => {
    const kinds = new Map(dossier.passages.filter(({ article }) => article === id).map((passage) => [passage.id, passage.kind]));
    const named = new Set(dossier.mentions.filter(({ article, passage }) => article === id && !['title', 'standfirst', 'heading'].includes(kinds.get(passage) ?? '')).map(({ entity }) => entity));
    const linked = dossier.entities.filter(({ url }) => html.includes(`<a href="${url}" class="mention">`)).map((entity) => entity.id);
    expect(linked.toSorted()).toEqual([...named].sort());
  });
});
