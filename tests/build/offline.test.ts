import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults, RunOptions } from 'axe-core';
import { HtmlValidate } from 'html-validate';
import { toString } from 'mdast-util-to-string';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { fromHtml } from 'hast-util-from-html';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { listElements, listPages, OFFLINE_FILE } from './list-pages.ts';
import { loadDossier } from '../../src/reader/load-dossier.ts';
import { readOfflineSheets } from '../../src/site/integrations/write-offline.ts';
import { buildOfflineFile } from '../../src/site/offline/build-offline-file.ts';
import { bundleScript } from '../../src/site/offline/bundle-script.ts';
import { HTML_RULES } from './html-rules.ts';

const path = join(inject('dist'), OFFLINE_FILE);
const address = pathToFileURL(path).href;
const html = readFileSync(path, 'utf8');
const elements = listElements({ tree: fromHtml(html) });
const pages = listPages(inject('dist'));
const hrefs = elements.flatMap(({ tagName, properties }) => (tagName === 'a' || tagName === 'use' ? [String(properties['href'])] : []));
const ids = elements.flatMap(({ properties }) => (properties['id'] === undefined ? [] : [String(properties['id'])]));

it('keeps every id that its styles ask for', () => {
  const asked = [...html.slice(0, html.indexOf('</style>')).matchAll(/\[id\$="(\/[\w-]+)"\]/g)].map(([, end = '']) => end);
  expect(asked.filter((end) => !ids.some((id) => id.endsWith(end)))).toEqual([]);
  expect(asked).toContain('/dates');
});

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.connect(inject('browser'));
});
afterAll(() => browser.close());

/** The file as from a USB stick: no server, no network. What it asks for and what goes wrong is kept. */
async function open(options: BrowserContextOptions = {}): Promise<{ page: Page; faults: string[] }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  await context.setOffline(true);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => void (['error', 'warning'].includes(message.type()) && faults.push(message.text())));
  page.on('pageerror', (error) => void faults.push(error.message));
  await context.route('**', (route) => {
    const asked = route.request().url();
    if (asked.split('#')[0] === address || asked.startsWith('data:')) return route.continue();
    faults.push(`asks for ${asked}`);
    return route.abort();
  });
  await page.goto(address, { waitUntil: 'load' });
  return { page, faults };
}

describe('the file to take away', () => {
  it('is valid HTML', async () => {
    const { results } = await new HtmlValidate(HTML_RULES).validateString(html);
    expect(results.flatMap(({ messages }) => messages.map(({ ruleId, line, column, message }) => `${line}:${column} ${ruleId} ${message}`))).toEqual([]);
  });

  it('has a title, a language, one h1, and no heading that skips a level', () => {
    expect(html).toMatch(/<html lang="fr">.*<title>[^<]+Moscou–Pyongyang<\/title>/s);
    const levels = elements.flatMap(({ tagName }) => /^h([1-6])$/.exec(tagName)?.[1] ?? []).map(Number);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([]);
  });

  it('holds every article with every passage, every event and every entity', () => {
    const missing = pages
      .filter(({ path }) => /^\/(?:articles|chronologie|personnes|lieux|organisations)\/(?!recente)[^/]+\/$/.test(path))
      .flatMap((page) => {
        const chapter = page.path.slice(1, -1);
        const passages = /^\/articles\//.test(page.path) ? listElements(page).flatMap(({ tagName, properties }) => (tagName === 'span' && /^p\d+-\d+$/.test(String(properties['id'])) ? [`${chapter}/${String(properties['id'])}`] : [])) : [];
        return [chapter, ...passages].filter((id) => !ids.includes(id));
      });
    expect(missing).toEqual([]);
  });

  it('says each sentence of an article as its page does', () => {
    const [page] = pages.filter((one) => one.path === '/articles/lavrov-chez-kim/');
    const said = (all: typeof elements, id: string): string => toString(all.find(({ properties }) => properties['id'] === id) ?? {}).replace(/[ \n]+/g, ' ');
    const own = page === undefined ? [] : listElements(page);
    const passages = own.flatMap(({ properties }) => (/^p\d+-\d+$/.test(String(properties['id'])) ? [String(properties['id'])] : []));
    expect(passages.length).toBeGreaterThan(20);
    for (const id of passages) expect(said(elements, `articles/lavrov-chez-kim/${id}`), id).toBe(said(own, id));
  });

  it('gives every id once, and every fragment its target', () => {
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    expect(hrefs.filter((href) => href.startsWith('#')).length).toBeGreaterThan(500);
    expect(hrefs.filter((href) => href.startsWith('#') && !ids.includes(href.slice(1)))).toEqual([]);
  });

  it('leads out of itself by full addresses alone, to the site only where it does not hold what is asked', () => {
    const outside = hrefs.filter((href) => !href.startsWith('#'));
    expect(outside.filter((href) => !/^(?:https:|mailto:)/.test(href))).toEqual([]);
    const site = outside.filter((href) => href.startsWith('https://moscou-pyongyang.example/')).map((href) => new URL(href).pathname);
    expect(site.filter((path) => /^\/(?:articles|personnes|lieux|organisations|methode)\//.test(path))).toEqual([]);
  });

  it('has a policy that allows nothing but itself, by hash', () => {
    const policy = String(elements.find(({ properties }) => properties['httpEquiv'] !== undefined)?.properties['content']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toMatch(/script-src 'sha256-[^ ']+';style-src 'sha256-[^ ']+';/);
    expect(policy).not.toMatch(/unsafe|https?:|\*|'self'/);
    expect(elements.filter(({ properties }) => properties['style'] !== undefined || Object.keys(properties).some((name) => /^on[A-Z]/.test(name)))).toEqual([]);
    expect(elements.filter(({ tagName }) => ['link', 'iframe', 'form', 'base', 'object'].includes(tagName))).toEqual([]);
    expect(elements.flatMap(({ properties }) => (properties['src'] === undefined ? [] : [String(properties['src']).slice(0, 5)])).filter((source) => source !== 'data:')).toEqual([]);
  });

  it('is the same to the byte when written again from the same site', async () => {
    const { dossier } = await loadDossier('content');
    const [layers = '', ...css] = await readOfflineSheets();
    const again = buildOfflineFile(dossier, { read: (path) => readFileSync(join(inject('dist'), path)), css: css.join('\n'), layers, script: await bundleScript() });
    expect(again === html).toBe(true);
  });

  it('stays light', () => {
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(MOST);
  });

  it.each(['light', 'dark'] as const)('asks for nothing, and is accessible, %s', async (colorScheme) => {
    const { page, faults } = await open({ colorScheme, bypassCSP: true });
    await page.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
    const { violations } = await page.evaluate((options) => (globalThis as unknown as { axe: { run: (options: RunOptions) => Promise<AxeResults> } }).axe.run(options), { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
    const background = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await page.context().close();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`)).toEqual([]);
    expect(background).toBe(colorScheme === 'dark' ? 'rgb(22, 23, 26)' : 'rgb(250, 248, 243)');
    expect(faults).toEqual([]);
  });

  it.each([
    ['Shoigu', 'personnes/serguei-choigou'],
    ['pacte', 'chronologie/pacte-de-defense-mutuelle'],
    ['octobre 2025', 'chronologie/poutine-recoit-choe-octobre-2025'],
  ])('searches « %s » and leads to a target in sight', async (query, id) => {
    const { page, faults } = await open();
    await page.locator('input[type="search"]').fill(query);
    const result = page.locator(`.search-result[href="#${id}"]`);
    await result.click();
    expect(decodeURIComponent(new URL(page.url()).hash)).toBe(`#${id}`);
    expect(await isInSight(page, id)).toBe(true);
    expect(await page.locator('[data-results]').isVisible()).toBe(false);
    await page.context().close();
    expect(faults).toEqual([]);
  });

  it('answers from the keyboard alone, and says when nothing answers', async () => {
    const { page, faults } = await open();
    await page.keyboard.press('/');
    await page.keyboard.type('pont routier');
    await page.locator('.search-result').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.locator('.search-result:focus').waitFor();
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toMatch(/^#(?:lieux|chronologie)\//);
    await page.locator('input[type="search"]').fill('zzyzx');
    await page.locator('.search-advice').waitFor();
    expect(await page.locator('.search-count').innerText()).toContain('Aucun résultat');
    await page.waitForFunction(() => document.querySelector('[role="status"]')?.textContent?.includes('Aucun résultat'));
    await page.context().close();
    expect(faults).toEqual([]);
  });

  it('previews a name and a date beside them', async () => {
    const { page, faults } = await open();
    const article = page.locator('[id="articles/choe-son-hui-au-kremlin"]');
    await article.locator('a.mention').first().hover();
    await page.locator('preview-cards [popover]').waitFor();
    expect(await page.locator('preview-cards b').innerText()).not.toBe('');
    await page.keyboard.press('Escape');
    await article.locator('a[role="doc-noteref"]').first().hover();
    await page.locator('preview-cards [popover]').waitFor();
    expect(await page.locator('preview-cards [popover]').innerText()).toContain('«');
    await page.context().close();
    expect(faults).toEqual([]);
  });

  it('reads without JavaScript: contents, passages, proofs that open in place', async () => {
    const { page, faults } = await open({ javaScriptEnabled: false });
    expect(await page.locator('input[type="search"]').isVisible()).toBe(false);
    await page.locator('nav a[href="#articles/lavrov-chez-kim"]').click();
    expect(await isInSight(page, 'articles/lavrov-chez-kim')).toBe(true);
    const event = page.locator('[id="chronologie/pacte-de-defense-mutuelle"]');
    expect(await event.locator('blockquote').first().isVisible()).toBe(false);
    await event.locator('summary').first().click();
    await event.locator('a[href="#articles/lavrov-chez-kim/p6-2"]').click();
    expect(await isInSight(page, 'articles/lavrov-chez-kim/p6-2')).toBe(true);
    await page.context().close();
    expect(faults).toEqual([]);
  });

  it('does not scroll sideways at 320 px, every proof open', async () => {
    const { page } = await open({ viewport: { width: 320, height: 640 } });
    await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
    const { scroll, client } = await page.evaluate(() => ({ scroll: document.documentElement.scrollWidth, client: document.documentElement.clientWidth }));
    await page.context().close();
    expect(scroll).toBeLessThanOrEqual(client);
  });

  it('prints every proof', async () => {
    const { page } = await open();
    await page.emulateMedia({ media: 'print' });
    const hidden = await page.evaluate(() => [...document.querySelectorAll('blockquote')].filter((quote) => !quote.checkVisibility({ contentVisibilityAuto: true }) || quote.getBoundingClientRect().height === 0).length);
    const field = await page.locator('input[type="search"]').isVisible();
    await page.context().close();
    expect(hidden).toBe(0);
    expect(field).toBe(false);
  });
});

/** Bytes: today's dossier with its fonts, its map and its search. */
const MOST = 720_000;

async function isInSight(page: Page, id: string): Promise<boolean> {
  await page.locator(`[id="${id}"]`).waitFor();
  const box = await page.locator(`[id="${id}"]`).boundingBox();
  return box !== null && box.y >= 0 && box.y < (page.viewportSize()?.height ?? 0);
}
