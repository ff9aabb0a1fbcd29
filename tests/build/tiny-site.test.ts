import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseRssFeed } from 'feedsmith';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listElements, listPages } from './list-pages.ts';
import { buildSite, type BuildResult } from './build-site.ts';

/** A site of two articles, built with the project's own pages, away from the real content. */
let folder: string;
let content: string;
let dist: string;
let built: BuildResult;

const page = (path: string): Promise<string> => readFile(join(dist, path), 'utf8');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tiny-site-'));
  [content, dist] = [join(folder, 'content'), join(folder, 'dist')];
  await cp('tests/build/tiny', content, { recursive: true });
  built = await buildSite(dist, content);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a tiny site', () => {
  it('is built from a content folder of its own', () => {
    expect(built.output.slice(-2000)).toContain('Complete!');
    expect(built.ok).toBe(true);
  });

  it('joins the announcement of one article to the report of the other', async () => {
    const event = await page('chronologie/riva-recoit-berg/index.html');
    expect(event).toContain('/articles/une-visite/#p3-1');
    expect(event).toContain('/articles/un-retour/#p1-1');
  });

  it('adds what only the engine found, and says so', async () => {
    expect(await page('chronologie/index.html')).toContain('relevé automatiquement');
  });

  it('links a name that emphasis cuts', async () => {
    expect(await page('articles/une-visite/index.html')).toMatch(/<a [^>]*href="\/personnes\/anna-berg\/"/);
  });

  it('escapes what the editor wrote, in every page and feed', async () => {
    expect(await page('articles/un-retour/index.html')).toContain('2 &lt; 3');
    for (const built of listPages(dist)) expect(listElements(built).map(({ tagName }) => tagName), built.path).not.toContain('marquee');
    expect(await page('flux.xml')).not.toContain('<marquee>');
  });

  it('gives a reader of feeds the words of a title, not its markup', async () => {
    const { items = [] } = parseRssFeed(await page('flux.xml'));
    expect(items.map(({ title }) => title?.replaceAll('\u00A0', ' '))).toContain('Un retour, </script><marquee>2 < 3</marquee> & « autre chose »');
  });

  it('gives no publication date that was inferred', async () => {
    expect(await page('articles/un-retour/index.html')).not.toContain('datePublished');
    expect(await page('articles/une-visite/index.html')).toContain('"datePublished":"2024-05-15"');
  });
});

describe('wrong content', () => {
  const faults = {
    'evenements/faute.md': '---\ntitre: Une faute\ntype: rencontre\nparticipants: [paul-rivva]\n---\n\nTexte.\n',
    'articles/impossible.md': '---\ntitre: Un jour impossible\ndate: 2025-02-30\n---\n\nTexte.\n',
    'lieux/paul-riva.md': '---\nnom: Paul Riva\nnature: ville\n---\n\nTexte.\n',
    'personnes/cassee.md': '---\nnom: [ouvert\n---\n\nTexte.\n',
  };
  let failed: BuildResult;
  let before: string;

  beforeAll(async () => {
    before = await page('index.html');
    await Promise.all(Object.entries(faults).map(([path, text]) => writeFile(join(content, path), text)));
    failed = await buildSite(dist, content);
  });

  it('fails the build, and says each fault in French with its file and line', () => {
    expect(failed.ok).toBe(false);
    expect(failed.output).toMatch(/evenements\/faute\.md:4.*\n.*paul-rivva/);
    expect(failed.output).toMatch(/evenements\/faute\.md:4[^]*paul-riva/);
    expect(failed.output).toMatch(/articles\/impossible\.md:3.*\n.*2025-02-30/);
    expect(failed.output).toMatch(/lieux\/paul-riva\.md/);
    expect(failed.output).toMatch(/personnes\/cassee\.md:2/);
  });

  it('leaves the last good site whole', async () => {
    expect(await page('index.html')).toBe(before);
    expect(existsSync(join(dist, 'chronologie/riva-recoit-berg/index.html'))).toBe(true);
  });
});
