import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { usePages } from './open-page.ts';

const open = usePages();
const MARKS = '.ribbons li svg a';

describe('the ribbons', () => {
  it('tell each pair in words', async () => {
    const page = await open('/chronologie/');
    const words = (await page.locator('.ribbons li p').allInnerTexts()).map(foldSpaces);
    await page.context().close();
    expect(words).toContain('Vladimir Poutine et Choe Son-hui : 3 rencontres, de janvier 2024 à octobre 2025');
    expect(words.filter((line) => !/^\S.+ et \S.+ : \d+ rencontres?, /u.test(line))).toEqual([]);
  });

  it('draw every meeting that the words count, under the mark of the strip', async () => {
    const page = await open('/chronologie/');
    const counted = (await page.locator('.ribbons li p').allInnerTexts()).map((line) => Number(/(\d+)\srencontre/u.exec(line)?.[1]));
    const drawn = await page.locator('.ribbons li').evaluateAll((items) => items.map((item) => item.querySelectorAll('svg a').length));
    const [strip, ribbons] = [await listPlaces(page, '.strip svg a'), await listPlaces(page, MARKS)];
    await page.context().close();
    expect(drawn).toEqual(counted);
    expect(ribbons.length).toBeGreaterThan(5);
    for (const { href, name, middle } of ribbons) {
      const above = strip.find((mark) => mark.href === href);
      expect({ name, middle }).toEqual({ name: above?.name, middle: above?.middle });
    }
  });

  it('lead to the event with the keyboard, each mark named by its date and its title', async () => {
    const page = await open('/chronologie/');
    const first = page.locator(MARKS).first();
    const name = foldSpaces((await first.locator('title').textContent()) ?? '');
    expect(name).toMatch(/\d{4} : \S/u);
    await page.locator('.ribbons li a').nth(1).focus();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.querySelector('title')?.textContent)).toBe(await first.locator('title').textContent());
    await page.keyboard.press('Enter');
    const entry = page.locator('li.entry:target');
    expect(name).toContain(foldSpaces(await entry.locator('.title').innerText()));
    await page.context().close();
  });

  it('give way to the words alone at 320 px', async () => {
    const page = await open('/chronologie/', { viewport: { width: 320, height: 640 } });
    expect(await page.locator('.ribbons svg').evaluateAll((drawings) => drawings.filter((drawing) => drawing.checkVisibility()).length)).toBe(0);
    const edges = await page.locator('.ribbons p').evaluateAll((lines) => lines.map((line) => line.getBoundingClientRect().right));
    await page.context().close();
    expect(edges.length).toBeGreaterThan(3);
    expect(edges.filter((edge) => edge > 320)).toEqual([]);
  });

  it('keep the marks apart from their line in forced colours', async () => {
    const page = await open('/chronologie/', { forcedColors: 'active', colorScheme: 'dark' });
    const [around, sheet] = await page.evaluate(() => [getComputedStyle(document.querySelector('.ribbons .hit') ?? document.body).fill, getComputedStyle(document.body).backgroundColor]);
    await page.context().close();
    expect(around).toBe(sheet);
  });
});

/** Where marks stand, to the pixel. */
const listPlaces = (page: Page, marks: string): Promise<{ href: string | null; name: string | null | undefined; middle: number }[]> =>
  page.locator(marks).evaluateAll((links) =>
    links.map((link) => {
      const { x, width } = (link.querySelector('.hit') ?? link).getBoundingClientRect();
      return { href: link.getAttribute('href'), name: link.querySelector('title')?.textContent, middle: Math.round(x + width / 2) };
    }),
  );

const foldSpaces = (text: string): string => text.replaceAll(/\s+/gu, ' ');
