import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { preview } from 'astro';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { buildEntities } from '../../src/dossier/build-entities.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { generateArticles } from '../bench/generate-articles.ts';
import { buildSite } from './build-site.ts';
import { listFiles } from './list-pages.ts';

/** A site of 2,500 events from generated articles, three of its years told as one, built with the project's own pages. */
let folder: string;
let dist: string;
let pages: readonly BuiltPage[];

type BuiltPage = Readonly<Record<'path' | 'html', string>>;

const ARTICLES = 160;
const weigh = (text: string): number => brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
const crowd = (text: string): string => text.replaceAll(/\b201[78]\b/g, '2019');
const pageAt = (path: string): BuiltPage => pages.find((page) => page.path === path) ?? { path, html: '' };
/** Parsing pages of this size would take longer than building them. */
const listMatches = ({ html }: BuiltPage, pattern: RegExp): string[] => [...html.matchAll(pattern)].map(([, found = '']) => found);
const listEntries = (page: BuiltPage): string[] => listMatches(page, /<li class="entry" id="([^"]+)"/g);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'big-site-'));
  const content = join(folder, 'content');
  dist = join(folder, 'dist');
  const { input } = await readContent('content');
  for (const name of ['personnes', 'lieux', 'organisations']) await cp(join('content', name), join(content, name), { recursive: true });
  for (const name of ['articles', 'evenements']) await mkdir(join(content, name));
  for (const { id, title, date, blocks } of generateArticles(ARTICLES, buildEntities(input.entities))) {
    await writeFile(join(content, 'articles', `${id}.md`), crowd(`---\ntitre: ${title}\ndate: ${date}\n---\n\n${blocks.map(({ text }) => text).join('\n\n')}\n`));
  }
  const { ok, output } = await buildSite(dist, content);
  if (!ok) throw new Error(output);
  const files = listFiles(dist).filter((file) => /^(?:chronologie\/(?:recente\/)?|(?:annees|types)\/.+\/)index\.html$/.test(file));
  pages = await Promise.all(files.map(async (file) => ({ path: `/${file.replace('index.html', '')}`, html: await readFile(join(dist, file), 'utf8') })));
}, 240_000);

afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 3 }));

const listYears = (): BuiltPage[] => pages.filter(({ path }) => path.startsWith('/annees/'));

describe('a timeline of 2,500 events', () => {
  it('tells each of them once, on the page of its year', async () => {
    const { events } = JSON.parse(await readFile(join(dist, 'chronologie.json'), 'utf8')) as { events: { id: string }[] };
    expect(events.length).toBeGreaterThan(2400);
    expect(listYears().flatMap(listEntries).toSorted()).toEqual(events.map(({ id }) => id).toSorted());
  });

  it('keeps each page within 60 kB of HTML, the fullest year too', () => {
    expect(Math.max(...listYears().map((page) => listEntries(page).length))).toBeGreaterThan(450);
    expect(pages.length).toBeGreaterThan(12);
    expect(pages.filter(({ html }) => weigh(html) > 60_000).map(({ path, html }) => `${path} ${weigh(html)}`)).toEqual([]);
  });

  it.each(['/chronologie/', '/chronologie/recente/'])('keeps %s within 20 kB, its strip within 3 kB', (path) => {
    const { html } = pageAt(path);
    expect(weigh(html)).toBeLessThanOrEqual(20_000);
    expect(weigh(/<svg height.*?<\/svg>/s.exec(html)?.[0] ?? '')).toBeLessThanOrEqual(3000);
  });

  it('leads from the timeline to every year, and from its strip to entries that exist', () => {
    const links = listMatches(pageAt('/chronologie/'), /href="(\/annees\/[^"]+)"/g);
    for (const { path } of listYears()) expect(links).toContain(path);
    const lost = links.filter((link) => link.includes('#')).filter((link) => !listEntries(pageAt(link.split('#')[0] ?? '')).includes(link.split('#')[1] ?? ''));
    expect(lost).toEqual([]);
  });

  it('leaves the proofs on the pages of the events', () => {
    for (const { path, html } of pages) expect(html, path).not.toContain('<blockquote');
  });
});

describe('an entry of a year', () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof preview>>;
  const YEAR = '/annees/2024/';

  beforeAll(async () => {
    browser = await chromium.connect(inject('browser'));
    server = await preview({ outDir: dist, server: { port: 0 }, logLevel: 'error' });
  });

  afterAll(async () => {
    await browser.close();
    await server.stop();
  });

  it('fetches its proof when it is opened, once', async () => {
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on('request', (request) => void (request.resourceType() === 'fetch' && asked.push(request.url())));
    await page.goto(`http://localhost:${server.port}${YEAR}`);
    const entry = page.locator('li.entry').first();
    await entry.locator('summary').click();
    await entry.locator('blockquote').first().waitFor();
    await entry.locator('summary').click();
    await entry.locator('summary').click();
    expect(asked).toHaveLength(1);
    await page.close();
  });

  it('keeps the link to its proof when that cannot be had, or without script', async () => {
    for (const javaScriptEnabled of [true, false]) {
      const page = await browser.newPage({ javaScriptEnabled });
      await page.goto(`http://localhost:${server.port}${YEAR}`);
      await page.context().setOffline(true);
      const entry = page.locator('li.entry').first();
      await entry.locator('summary').click();
      await page.waitForTimeout(200);
      await page.context().setOffline(false);
      await entry.locator('details a').click();
      await page.waitForURL(/\/chronologie\/.+\/#preuves$/);
      expect(await page.locator('#preuves blockquote').first().isVisible()).toBe(true);
      await page.close();
    }
  });
});
