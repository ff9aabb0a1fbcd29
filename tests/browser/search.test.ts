import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
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

/** Ids of the rules that the page breaks, or a part of it, WCAG 2.2 A and AA. */
async function listFaults(page: Page, part = 'html'): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async (within) => {
    const { violations } = await (globalThis as unknown as { axe: { run(context: string, options: object): Promise<{ violations: { id: string }[] }> } }).axe.run(within, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    });
    return violations.map(({ id }) => id);
  }, part);
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

  it('leaves Home and End to the field, which is then where the reader is', async () => {
    const page = await openPage(ARTICLE);
    await page.focus(FIELD);
    await ask(page, 'Lavrov');
    await page.keyboard.press('ArrowDown');
    expect(await page.getAttribute(FIELD, 'aria-activedescendant')).not.toBeNull();
    await page.keyboard.press('Home');
    expect(await page.getAttribute(FIELD, 'aria-activedescendant')).toBeNull();
    expect(await page.$eval(FIELD, (field) => (field as HTMLInputElement).selectionStart)).toBe(0);
  });

  it('tells which words it answered, and goes back to those typed', async () => {
    const page = await openPage(ARTICLE);
    await page.focus(FIELD);
    expect((await ask(page, 'lavrof'))[0]).toBe('Sergueï Lavrov');
    const box = page.locator('.search-box:visible');
    expect(await box.textContent()).toContain('Résultats pour «\u00a0Lavrov\u00a0».');
    await box.getByRole('button', { name: 'tel quel' }).click();
    await expect.poll(() => box.textContent()).toContain('Aucun résultat pour «\u00a0lavrof\u00a0»');
  });

  it('keeps what it shows while the next answer is late, and never lets a late answer replace a newer one', async () => {
    const page = await openPage(ARTICLE);
    await page.focus(FIELD);
    await ask(page, 'Lavrov');
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    let late = 0;
    await page.route('**/recherche/t-*.json', async (route) => {
      late += 1;
      await held;
      await route.continue();
    });
    await page.fill(FIELD, 'pont routier');
    await expect.poll(() => late).toBeGreaterThan(0);
    expect(await page.locator('[role="option"] .search-title').first().textContent()).toContain('Lavrov');
    await page.fill(FIELD, 'Lavrov');
    await page.waitForTimeout(100);
    release();
    await page.waitForTimeout(300);
    expect(await page.locator('[role="option"] .search-title').first().textContent()).toContain('Lavrov');
  });

  it('says that it failed without losing what it shows, and answers again once it can', async () => {
    const page = await openPage(ARTICLE);
    await page.focus(FIELD);
    await ask(page, 'Lavrov');
    await page.route('**/recherche/t-*.json', (route) => route.fulfill({ body: '{"terms":' }));
    await page.fill(FIELD, 'pont routier');
    await page.locator('.search-box').getByText('n’a pas pu se charger').waitFor();
    expect(await page.locator('[role="option"]').first().isVisible()).toBe(true);
    await page.unroute('**/recherche/t-*.json');
    await page.fill(FIELD, 'pont routiers');
    await expect.poll(() => page.locator('[role="option"] .search-title').first().textContent()).toContain('pont routier');
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
      // Of the page under the box, links half covered would count as small targets.
      expect(await listFaults(page, '.masthead')).toEqual([]);
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
    const proof = page.locator('.search-passage').first();
    await proof.waitFor();
    expect((await proof.locator('mark').allTextContents()).join(' ')).toContain('pont');
    await proof.click();
    await page.waitForURL('**/articles/**');
    const anchor = new URL(page.url()).hash.slice(1);
    expect(await page.locator(`[id="${anchor}"]`).textContent()).toContain('pont routier');
  });

  it('breaks no policy to show passages', async () => {
    const page = await openPage('about:blank');
    const faults: string[] = [];
    page.on('console', (message) => void (message.type() === 'error' && faults.push(message.text())));
    await page.goto(new URL('/recherche/?q=pont%20routier', inject('origin')).href);
    await page.locator('.search-passage').first().waitFor();
    expect(faults).toEqual([]);
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

  it('narrows by kind and period, keeps them in the address, and goes back', async () => {
    const page = await openPage('/recherche/?q=Lavrov');
    await page.locator(RESULT).first().waitFor();
    expect(await page.locator('[data-results] section').count()).toBeGreaterThan(1);
    await page.getByRole('radio', { name: 'Événements' }).check();
    await expect.poll(() => page.locator('[data-results] section').count()).toBe(1);
    expect(page.url()).toContain('genre=evenements');
    await page.fill('[name="de"]', '2025-07');
    await page.locator('[name="de"]').dispatchEvent('change');
    await expect.poll(() => page.locator('[data-summary]').textContent()).toContain('à partir de juillet 2025');
    expect(page.url()).toContain('de=2025-07');
    expect(await page.locator(`${RESULT} .search-why`).allTextContents()).not.toContainEqual(expect.stringMatching(/2024/));
    await page.fill('[name="de"]', '2099-01');
    await page.locator('[name="de"]').dispatchEvent('change');
    await page.getByText('élargissez les filtres').waitFor();
    await page.goBack();
    await page.goBack();
    await expect.poll(() => page.inputValue('[name="de"]')).toBe('');
    await page.goBack();
    await expect.poll(() => page.locator('[data-results] section').count()).toBeGreaterThan(1);
    expect(await page.getByRole('radio', { name: 'Tout' }).isChecked()).toBe(true);
  });

  it('reads filters from its address, a year for a month, and leaves out what they cannot mean', async () => {
    const page = await openPage('/recherche/?q=Lavrov&genre=plantes&de=2025&a=9999-99');
    await page.locator(RESULT).first().waitFor();
    expect([await page.inputValue('[name="de"]'), await page.inputValue('[name="a"]')]).toEqual(['2025-01', '']);
    expect(await page.getByRole('radio', { name: 'Tout' }).isChecked()).toBe(true);
  });

  it('moves nothing when the passages come in late', async () => {
    const page = await openPage('/recherche/');
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route(/\/articles\/[^/]+\/$/, async (route) => {
      await held;
      await route.continue();
    });
    await page.fill('#requete', 'Lavrov');
    await page.locator(RESULT).first().waitFor();
    const places = (): Promise<number[]> => page.locator(RESULT).evaluateAll((links) => links.map((link) => link.getBoundingClientRect().top));
    const before = await places();
    await page.locator(RESULT).nth(1).focus();
    release();
    await page.locator('.search-proof mark').first().waitFor();
    expect(await places()).toEqual(before);
    expect(await page.locator(RESULT).nth(1).evaluate((link) => link === document.activeElement)).toBe(true);
  });

  it('shows the results without their passages when an article cannot be had', async () => {
    const page = await openPage('/recherche/');
    await page.route(/\/articles\/[^/]+\/$/, (route) => route.abort());
    await page.fill('#requete', 'Lavrov');
    await page.locator(RESULT).first().waitFor();
    expect(await page.locator('[data-summary]').textContent()).toMatch(/^\d+ résultats/);
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

describe('the recent queries', () => {
  const KEPT = '.search-recent:visible';
  const readKept = (page: Page): Promise<string | null> => page.evaluate(() => localStorage.getItem('recherches'));

  it('are kept once a query led somewhere, offered in the empty field, and removed one by one or all', async () => {
    const page = await openPage('/recherche/');
    expect(await readKept(page)).toBeNull();
    for (const query of ['Lavrov', 'pont routier']) {
      await page.fill('#requete', query);
      await page.locator('[data-results] .search-result').first().waitFor();
      await page.keyboard.press('Enter');
    }
    await page.fill('#requete', '');
    await page.locator(KEPT).waitFor();
    expect(await page.locator(`${KEPT} .search-again`).allTextContents()).toEqual(['pont routier', 'Lavrov']);
    await page.getByRole('button', { name: 'Retirer «\u00a0pont routier\u00a0»' }).click();
    expect(await readKept(page)).toBe('["Lavrov"]');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await page.inputValue('#requete')).toBe('Lavrov');
    await page.locator('[data-results] .search-result').first().waitFor();
    await page.fill('#requete', '');
    await page.getByRole('button', { name: 'Effacer' }).click();
    expect(await readKept(page)).toBeNull();
    expect(await page.locator(KEPT).count()).toBe(0);
  });

  it('keep the last eight, and stay on the device', async () => {
    const page = await openPage('/recherche/');
    const asked: string[] = [];
    await page.fill('#requete', 'Lavrov');
    await page.locator('[data-results] .search-result').first().waitFor();
    page.on('request', (request) => asked.push(request.url()));
    for (let number = 1; number <= 9; number += 1) {
      await page.fill('#requete', `mot${number}`);
      await page.keyboard.press('Enter');
    }
    expect(JSON.parse((await readKept(page)) ?? '[]')).toEqual([9, 8, 7, 6, 5, 4, 3, 2].map((number) => `mot${number}`));
    expect(asked.filter((address) => address.includes('mot'))).toEqual([]);
  });

  it('are none, silently, where storage is refused', async () => {
    const page = await openPage('about:blank');
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    await page.addInitScript(() => Object.defineProperty(globalThis, 'localStorage', { get: () => { throw new DOMException('refused', 'SecurityError'); } }));
    await page.goto(new URL('/recherche/', inject('origin')).href);
    await page.fill('#requete', 'Lavrov');
    await page.keyboard.press('Enter');
    await page.locator('[data-results] .search-result').first().waitFor();
    await page.fill('#requete', '');
    expect(await page.locator(KEPT).count()).toBe(0);
    expect(faults).toEqual([]);
  });

  it('have no accessibility fault, light or dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await openPage('/recherche/', { colorScheme, bypassCSP: true });
      await page.evaluate(() => localStorage.setItem('recherches', '["Lavrov","pont routier"]'));
      await page.focus('#requete');
      await page.locator(KEPT).waitFor();
      expect(await listFaults(page)).toEqual([]);
    }
  });

  it('offer targets of 44 px where the pointer is coarse', async () => {
    const page = await openPage('/recherche/', { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true });
    await page.evaluate(() => localStorage.setItem('recherches', '["Lavrov"]'));
    await page.focus('#requete');
    await page.locator(KEPT).waitFor();
    const sizes = await page.locator(`${KEPT} button, .filters input`).evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
    expect(sizes.filter((height) => height < 44)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});
