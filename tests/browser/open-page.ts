import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';

/** One page of each type, by address. */
export const PAGE_TYPES = [
  '/',
  '/articles/',
  '/articles/choe-son-hui-au-kremlin/',
  '/chronologie/',
  '/chronologie/recente/',
  '/types/rencontre/',
  '/chronologie/pacte-de-defense-mutuelle/',
  '/concordance/',
  '/glossaire/',
  '/personnes/',
  '/personnes/choe-son-hui/',
  '/lieux/',
  '/lieux/moscou/',
  '/organisations/',
  '/organisations/kcna/',
  '/recherche/',
  '/methode/',
  '/accessibilite/',
  '/mentions-legales/',
  '/404.html',
] as const;

/** Opens pages of the served site in the shared browser; connects and disconnects with the test file. */
export function usePages(): (path: string, options?: BrowserContextOptions) => Promise<Page> {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.connect(inject('browser'));
  });
  afterAll(() => browser.close());
  return async (path, options = {}) => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
    const page = await context.newPage();
    await page.goto(new URL(path, inject('origin')).href, { waitUntil: 'load' });
    return page;
  };
}
