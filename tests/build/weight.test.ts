import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, inject, it } from 'vitest';
import { listElements, listFiles, listPages, type BuiltPage } from './list-pages.ts';

const dist = inject('dist');
const pages = listPages(dist);

/** Bytes after brotli 11, the level a static host serves. */
const weigh = (content: string | Buffer): number => brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** HTML with its inline sheet, and every linked sheet once. */
const weighPage = (page: BuiltPage): number =>
  weigh(page.html) +
  listElements(page)
    .filter(({ tagName, properties }) => tagName === 'link' && String(properties['rel']) === 'stylesheet')
    .reduce((sum, { properties }) => sum + weigh(readFileSync(join(dist, new URL(String(properties['href']), 'http://site').pathname))), 0);

it('keeps every page within 14 kB of HTML and CSS', () => {
  expect(pages.filter(({ path }) => !/^\/chronologie\/(?:recente\/)?$/.test(path)).filter((page) => weighPage(page) > 14_000).map((page) => `${page.path} ${weighPage(page)}`)).toEqual([]);
});

/** A page with the proof of its entries left out, but for the line that opens it: it is read one entry at a time. */
const withoutClosedProof = (html: string): string =>
  html.replace(/(<details(?![^>]*\sopen)[^>]*>\s*<summary[^>]*>(?:(?!<\/summary>).)*<\/summary>)((?:(?!<details).)*?)<\/details>/gs, (whole, opening: string, proof: string) => (proof.includes('<blockquote') ? `${opening}</details>` : whole));

it.each(['/chronologie/', '/chronologie/recente/'])('keeps %s within 14 kB of HTML and CSS, the text of closed proofs apart', (path) => {
  const page = pages.find((one) => one.path === path);
  const bare = withoutClosedProof(page?.html ?? '');
  expect(bare).not.toContain('<blockquote');
  expect(bare.match(/<summary/g)?.length).toBeGreaterThan(20);
  expect(page === undefined ? Infinity : weighPage({ ...page, html: bare })).toBeLessThanOrEqual(14_000);
});

it('keeps the scripts of the timeline within 6 kB, and runs them after the content', () => {
  const page = pages.find((one) => one.path === '/chronologie/');
  const scripts = (page === undefined ? [] : listElements(page)).filter(({ tagName, properties }) => tagName === 'script' && properties['type'] !== 'application/ld+json');
  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.filter(({ properties }) => properties['type'] !== 'module' || properties['async'] === true)).toEqual([]);
  const files = listScripts(scripts.map(({ properties }) => new URL(String(properties['src']), 'http://site').pathname));
  expect([...files].reduce((sum, file) => sum + weigh(readFileSync(join(dist, file))), 0)).toBeLessThanOrEqual(6000);
});

/** Scripts with those they import at once; what waits for a gesture (`import()`) is not among them. */
function listScripts(paths: readonly string[], known = new Set<string>()): ReadonlySet<string> {
  for (const path of paths.filter((one) => !known.has(one))) {
    known.add(path);
    const text = readFileSync(join(dist, path), 'utf8');
    listScripts([...text.matchAll(/(?:^|[;}])import\s*(?:[\w{},*$ ]+from)?\s*["'](\.[^"']+)["']/g)].map(([, target = '']) => new URL(target, `http://site${path}`).pathname), known);
  }
  return known;
}

it('keeps an article within 10 kB', () => {
  const articles = pages.filter(({ path }) => /^\/articles\/[^/]+\/$/.test(path));
  expect(articles).toHaveLength(5);
  expect(articles.filter((page) => weighPage(page) > 10_000).map((page) => `${page.path} ${weighPage(page)}`)).toEqual([]);
});

it('keeps all fonts within 50 kB', () => {
  const fonts = listFiles(dist).filter((file) => /\.(?:woff2?|ttf|otf)$/.test(file));
  expect(fonts.length).toBeGreaterThan(0);
  expect(fonts.reduce((sum, file) => sum + readFileSync(join(dist, file)).length, 0)).toBeLessThanOrEqual(50_000);
});
