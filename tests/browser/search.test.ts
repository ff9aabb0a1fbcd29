import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { usePages } from './open-page.ts';

const openPage = usePages();

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const FIELD = '.masthead input[type="search"]';
const ARTICLE = '/articles/choe-son-hui-au-kremlin/';

/** Types into the field of the masthead, and waits for the list. */
async function ask(page: Page, query: string): Promise<string[]> {
  await page.fill(FIELD, query);
  await page.locator('.search-box:not([aria-busy="true"]):visible').waitFor();
  return page.locator('[role="option"] .search-title').allTextContents();
}

/** Ids of the rules that the page breaks, WCAG 2.2 A and AA. */
async function listFaults(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: { run(options: object): Promise<{ violations: { id: string }[] }> } }).axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    });
    return violations.map(({ id }) => id);
  });
}

describe('the search', () => {
  it.each(['Choe Son-hui', 'Choi Sun-hee', '최선희', 'choe son hui'])('finds a person as %j', async (query) => {
    const page = await openPage(ARTICLE);
    expect((await ask(page, query))[0]).toBe('Choe Son-hui');
  });

  it('finds an event without accents, and a date', async () => {
    const page = await openPage(ARTICLE);
    expect((await ask(page, 'pacte de defense'))[0]).toContain('pacte de défense mutuelle');
    expect((await ask(page, 'début septembre'))[0]).toContain('défilé militaire de Pékin');
  });

  it('says that it finds nothing, and what to try', async () => {
    const page = await openPage(ARTICLE);
    expect(await ask(page, 'qsdfghjklm')).toEqual([]);
    expect(await page.locator('.search-box').textContent()).toContain('Essayez');
    expect(await page.getAttribute(FIELD, 'aria-expanded')).toBe('false');
  });

  it('downloads nothing before it is used', async () => {
    const page = await openPage('/');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.waitForTimeout(300);
    expect(asked).toEqual([]);
    await page.focus(FIELD);
    await page.waitForResponse((response) => response.url().endsWith('/recherche/tete.json'));
    expect(asked).toContain('/recherche/tete.json');
  });

  it.each(['/', 'Control+k'])('opens with %s, is walked with arrows, followed with Enter', async (keys) => {
    const page = await openPage(ARTICLE);
    await page.keyboard.press(keys);
    await page.keyboard.type('Shoigu');
    await page.locator('[role="option"]').first().waitFor();
    await page.keyboard.press('ArrowDown');
    const active = page.locator(`[id="${await page.getAttribute(FIELD, 'aria-activedescendant')}"]`);
    expect(await active.getAttribute('aria-selected')).toBe('true');
    expect(await active.textContent()).toContain('Choïgou');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/personnes/serguei-choigou/');
  });

  it('goes round the list and comes back to the field', async () => {
    const page = await openPage(ARTICLE);
    await page.focus(FIELD);
    await ask(page, 'Shoigu');
    const count = await page.locator('[role="option"]').count();
    for (let step = 0; step <= count; step += 1) await page.keyboard.press('ArrowDown');
    expect(await page.getAttribute(FIELD, 'aria-activedescendant')).toBeNull();
    await page.keyboard.press('ArrowUp');
    expect(await page.locator('[aria-selected="true"]').textContent()).toContain('Voir les');
  });

  it('closes with Escape, then leaves the field', async () => {
    const page = await openPage(ARTICLE);
    await page.keyboard.press('/');
    await ask(page, 'Lavrov');
    expect(await page.getAttribute(FIELD, 'aria-expanded')).toBe('true');
    await page.keyboard.press('Escape');
    expect(await page.getAttribute(FIELD, 'aria-expanded')).toBe('false');
    expect(await page.locator('[role="listbox"]').isVisible()).toBe(false);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  });

  it('leaves a slash typed in a field alone', async () => {
    const page = await openPage(ARTICLE);
    await page.focus(FIELD);
    await page.keyboard.type('27/10/2025');
    expect(await page.inputValue(FIELD)).toBe('27/10/2025');
  });

  it('announces how much was found', async () => {
    const page = await openPage(ARTICLE);
    await ask(page, 'Shoigu');
    const status = page.locator('.masthead [role="status"]');
    await expect.poll(() => status.textContent()).toMatch(/^\d+ résultats : 1 nom/);
  });

  it('is sent to the search page as any form', async () => {
    const page = await openPage(ARTICLE);
    await page.focus(FIELD);
    await ask(page, 'octobre 2025');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/recherche/?q=octobre+2025');
    await page.locator('[data-results] .search-result').first().waitFor();
    expect(await page.inputValue('#requete')).toBe('octobre 2025');
  });

  it('has no accessibility fault while it is open, light or dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await openPage(ARTICLE, { colorScheme, bypassCSP: true });
      await page.focus(FIELD);
      await ask(page, 'Lavrov');
      await page.keyboard.press('ArrowDown');
      expect(await listFaults(page)).toEqual([]);
    }
  });
});

describe('the search page', () => {
  const RESULT = '[data-results] .search-result';

  it('keeps the query in the address, and finds it again on coming back', async () => {
    const page = await openPage('/recherche/');
    await page.fill('#requete', 'pont routier');
    await page.locator(RESULT).first().waitFor();
    expect(new URL(page.url()).search).toBe('?q=pont+routier');
    await page.locator(RESULT).first().click();
    await page.waitForURL('**/lieux/**');
    await page.goBack();
    await page.locator(RESULT).first().waitFor();
    expect(await page.inputValue('#requete')).toBe('pont routier');
  });

  it('shows the passage that answers, marked, and leads to it', async () => {
    const page = await openPage('/recherche/?q=pont%20routier');
    const proof = page.locator('.search-proof').first();
    await proof.waitFor();
    expect((await proof.locator('mark').allTextContents()).join(' ')).toContain('pont');
    await proof.click();
    await page.waitForURL('**/articles/**');
    const anchor = new URL(page.url()).hash.slice(1);
    expect(await page.locator(`[id="${anchor}"]`).textContent()).toContain('pont routier');
  });

  it('is walked with arrows, left with Escape', async () => {
    const page = await openPage('/recherche/?q=Lavrov');
    await page.locator(RESULT).first().waitFor();
    await page.focus('#requete');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await page.locator(RESULT).nth(1).evaluate((link) => link === document.activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('requete');
  });

  it('shows again what can be asked once the field is emptied', async () => {
    const page = await openPage('/recherche/?q=Lavrov');
    await page.locator(RESULT).first().waitFor();
    await page.fill('#requete', '');
    expect(await page.locator('[data-results]').textContent()).toContain('Ce que l’on peut demander');
    expect(new URL(page.url()).search).toBe('');
  });

  it('moves nothing when the results of an address come in', async () => {
    const page = await openPage('/recherche/?q=Lavrov');
    await page.locator(RESULT).first().waitFor();
    const shift = await page.evaluate(() => new Promise<number>((resolve) => {
      let sum = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) sum += entry.value;
      }).observe({ type: 'layout-shift', buffered: true });
      setTimeout(() => resolve(sum), 200);
    }));
    expect(shift).toBe(0);
  });

  it('says so when the index cannot be had', async () => {
    const page = await openPage('/recherche/');
    await page.route('**/recherche/tete.json', (route) => route.abort());
    await page.fill('#requete', 'Lavrov');
    await page.getByText('n’a pas pu se charger').waitFor();
    expect(await page.locator('[data-results] a[href$="/glossaire/"]').isVisible()).toBe(true);
  });

  it('explains itself without script, and leads elsewhere', async () => {
    const page = await openPage('/recherche/?q=Lavrov', { javaScriptEnabled: false });
    const results = page.locator('[data-results]');
    expect(await results.textContent()).toContain('Sans JavaScript');
    for (const path of ['/glossaire/', '/chronologie/']) expect(await results.locator(`a[href$="${path}"]`).count()).toBe(1);
  });

  it('has no accessibility fault with results', async () => {
    const page = await openPage('/recherche/?q=octobre%202025', { bypassCSP: true });
    await page.locator(RESULT).first().waitFor();
    expect(await listFaults(page)).toEqual([]);
  });

  it('fits a narrow screen', async () => {
    const page = await openPage('/recherche/?q=Lavrov', { viewport: { width: 320, height: 640 } });
    await page.locator(RESULT).first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});
