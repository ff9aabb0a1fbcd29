import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { usePages } from './open-page.ts';

const ARTICLE = '/articles/choe-son-hui-au-kremlin/';
const open = usePages();

/** The date « Début septembre », on a line amid a paragraph, and the card. */
const findDate = (page: Page) => page.locator('[role="doc-noteref"]', { hasText: 'Début septembre' });
const findCard = (page: Page) => page.locator('[popover]');
const DERIVATION = /« Début septembre » : année comptée depuis .* → début septembre 2025/;

describe('without JavaScript', () => {
  it.each([320, 1280])('a date leads to the line that tells how it was read, and the line back to its passage, at %i px', async (width) => {
    const page = await open(ARTICLE, { javaScriptEnabled: false, reducedMotion: 'reduce', viewport: { width, height: 640 } });
    await findDate(page).click();
    const line = page.locator(':target');
    expect((await line.innerText()).replaceAll('\u00a0', ' ')).toMatch(DERIVATION);
    expect(await line.evaluate((element) => element.getBoundingClientRect().top < innerHeight)).toBe(true);
    expect(await line.locator('a[href*="/chronologie/"]').count()).toBe(1);
    await line.locator('a[role="doc-backlink"]').click();
    expect(await page.locator(':target').innerText()).toContain('Début septembre');
    expect(page.url()).toMatch(/#p\d+-\d+$/);
    await page.context().close();
  });
});

describe('a date of the text', () => {
  it('shows its line beside it when the keyboard reaches it, and Escape closes it for good', async () => {
    const page = await open(ARTICLE);
    const before = await heightOf(page);
    await page.locator('[role="doc-noteref"]').first().evaluate((date: HTMLElement) => date.focus({ focusVisible: true } as FocusOptions));
    const card = findCard(page);
    await card.waitFor();
    expect((await card.innerText()).replaceAll('\u00a0', ' ')).toContain('« Lundi 27 octobre » : année comptée depuis');
    await page.keyboard.press('Tab');
    expect(await card.evaluate((element) => element.contains(document.activeElement))).toBe(true);
    await page.keyboard.press('Escape');
    expect(await card.isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('doc-noteref');
    await page.waitForTimeout(300);
    expect(await card.isVisible()).toBe(false);
    expect(await heightOf(page)).toBe(before);
    await page.context().close();
  });

  it('shows it to a pointer, which may enter the card, and hides it when the pointer goes', async () => {
    const page = await open(ARTICLE);
    const card = findCard(page);
    await findDate(page).hover();
    await card.waitFor();
    await card.hover();
    await page.waitForTimeout(400);
    expect(await card.isVisible()).toBe(true);
    await page.mouse.move(5, 5);
    await card.waitFor({ state: 'hidden' });
    await page.context().close();
  });

  it('leads a click to the list', async () => {
    const page = await open(ARTICLE);
    await findDate(page).click();
    expect((await page.locator(':target').innerText()).replaceAll('\u00a0', ' ')).toMatch(DERIVATION);
    expect(await findCard(page).isVisible()).toBe(false);
    await page.context().close();
  });

  it.each([320, 390])('shows it to a finger within a screen of %i px, and a touch elsewhere closes it', async (width) => {
    const page = await open(ARTICLE, { viewport: { width, height: 640 }, hasTouch: true, isMobile: true });
    const card = findCard(page);
    for (const date of await page.locator('[role="doc-noteref"]').all()) {
      await date.tap();
      await card.waitFor();
      const { left, right, scroll } = await card.evaluate((element) => ({ ...element.getBoundingClientRect().toJSON(), scroll: document.documentElement.scrollWidth }) as { left: number; right: number; scroll: number });
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(width);
      expect(scroll).toBeLessThanOrEqual(width);
      await page.touchscreen.tap(2, 320);
      await card.waitFor({ state: 'hidden' });
    }
    expect(page.url()).not.toContain('#');
    await page.context().close();
  });
});

const heightOf = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollHeight);
