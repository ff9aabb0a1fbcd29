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
  expect(pages.filter((page) => weighPage(page) > 14_000).map((page) => `${page.path} ${weighPage(page)}`)).toEqual([]);
});

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
