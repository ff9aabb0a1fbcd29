import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { usePages } from './open-page.ts';

const ARTICLE = '/articles/choe-son-hui-au-kremlin/';
const open = usePages();

/** The first link to Choe Son-hui in the text, and the card. */
const findName = (page: Page) => page.locator('.prose a.mention[href$="/personnes/choe-son-hui/"]').first();
const findCard = (page: Page) => page.locator('preview-cards [popover]');
const readCard = async (page: Page): Promise<string> => (await findCard(page).innerText()).replaceAll('\u00a0', ' ');

/** Counts the files of previews that a page asks for. */
function countFetches(page: Page): () => number {
  let count = 0;
  page.on('request', (request) => {
    if (request.url().endsWith('/apercus.json')) count += 1;
  });
  return () => count;
}

const focusName = (page: Page): Promise<void> => findName(page).evaluate((name: HTMLElement) => name.focus({ focusVisible: true } as FocusOptions));

describe('a name of the text', () => {
  it('shows a pointer who it is at the date of the article, and fetches the previews once, on first use', async () => {
    const page = await open(ARTICLE);
    const fetches = countFetches(page);
    const before = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.waitForTimeout(300);
    expect(fetches()).toBe(0);
    await findName(page).hover();
    await findCard(page).waitFor();
    const words = await readCard(page);
    expect(words).toContain('Choe Son-hui 최선희');
    expect(words).toContain('Ministre des Affaires étrangères de la Corée du Nord, en fonction le 28 octobre 2025');
    expect(words).toMatch(/Voir sa page · \d+ événements/);
    expect(await findCard(page).locator('[lang="ko"]').innerText()).toBe('최선희');
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(before);
    await page.mouse.move(5, 5);
    await findCard(page).waitFor({ state: 'hidden' });
    await page.locator('.prose a.mention[href$="/personnes/serguei-lavrov/"]').first().hover();
    await findCard(page).waitFor();
    expect(await readCard(page)).toContain('Sergueï Lavrov Сергей Лавров');
    expect(fetches()).toBe(1);
    await page.context().close();
  });

  it('shows nothing to a pointer that only passes, and follows the link when clicked', async () => {
    const page = await open(ARTICLE);
    await findName(page).hover();
    await page.mouse.move(5, 5);
    await page.waitForTimeout(400);
    expect(await findCard(page).isVisible()).toBe(false);
    await findName(page).click();
    await page.waitForURL('**/personnes/choe-son-hui/');
    await page.context().close();
  });

  it('lets a pointer enter the card and follow its link', async () => {
    const page = await open(ARTICLE);
    await findName(page).hover();
    await findCard(page).hover();
    await page.waitForTimeout(400);
    await findCard(page).locator('a').click();
    await page.waitForURL('**/personnes/choe-son-hui/');
    await page.context().close();
  });

  it('shows the keyboard its card, which Tab enters and Escape closes for good', async () => {
    const page = await open(ARTICLE, { reducedMotion: 'reduce' });
    await focusName(page);
    await findCard(page).waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Voir sa page');
    await page.keyboard.press('Escape');
    expect(await findCard(page).isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('mention');
    await page.waitForTimeout(300);
    expect(await findCard(page).isVisible()).toBe(false);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/personnes/choe-son-hui/');
    await page.context().close();
  });

  it('shares its card with the dates', async () => {
    const page = await open(ARTICLE);
    await findName(page).hover();
    await findCard(page).waitFor();
    await page.locator('.prose [role="doc-noteref"]').first().hover();
    await expect.poll(() => readCard(page)).toContain('année comptée depuis');
    expect(await page.locator('[popover]:popover-open').count()).toBe(1);
    await page.context().close();
  });

  it.each([320, 390])('opens under a finger within a screen of %i px, leads on from its card, and closes at a touch elsewhere', async (width) => {
    const page = await open(ARTICLE, { viewport: { width, height: 640 }, hasTouch: true, isMobile: true });
    const card = findCard(page);
    for (const name of (await page.locator('.prose a.mention').all()).slice(0, 6)) {
      await name.tap();
      await card.waitFor();
      const { left, right, scroll } = await card.evaluate((element) => ({ ...element.getBoundingClientRect().toJSON(), scroll: document.documentElement.scrollWidth }) as { left: number; right: number; scroll: number });
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(width);
      expect(scroll).toBeLessThanOrEqual(width);
      await page.touchscreen.tap(2, 320);
      await card.waitFor({ state: 'hidden' });
    }
    expect(new URL(page.url()).pathname).toBe(ARTICLE);
    await findName(page).tap();
    await card.locator('a').tap();
    await page.waitForURL('**/personnes/choe-son-hui/');
    await page.context().close();
  });

  it('is a plain link without JavaScript, and when its preview cannot be had', async () => {
    const plain = await open(ARTICLE, { javaScriptEnabled: false });
    await findName(plain).click();
    expect(plain.url()).toMatch(/\/personnes\/choe-son-hui\/$/);
    await plain.context().close();
    const touched = await open(ARTICLE, { viewport: { width: 390, height: 640 }, hasTouch: true, isMobile: true });
    await touched.route('**/apercus.json', (route) => route.abort());
    await findName(touched).tap();
    await touched.waitForURL('**/personnes/choe-son-hui/');
    await touched.context().close();
  });

  it('raises no error, policy included', async () => {
    const page = await open(ARTICLE);
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    for (const name of (await page.locator('.prose a.mention').all()).slice(0, 4)) {
      await name.hover();
      await findCard(page).waitFor();
    }
    expect(errors).toEqual([]);
    await page.context().close();
  });
});

describe.each(['light', 'dark'] as const)('with a card open, axe finds nothing, %s', (colorScheme) => {
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

  it.each([360, 1280])('at %i px', async (width) => {
    const page = await open(ARTICLE, { colorScheme, bypassCSP: true, viewport: { width, height: 800 } });
    await focusName(page);
    await findCard(page).waitFor();
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run());
    expect(await findCard(page).isVisible()).toBe(true);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)).toEqual([]);
    await page.context().close();
  });
});
