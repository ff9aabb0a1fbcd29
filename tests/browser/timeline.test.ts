import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { usePages } from './open-page.ts';

const open = usePages();

describe('the strip', () => {
  it('has one named mark for each dated entry of the list, linked to it', async () => {
    const page = await open('/chronologie/');
    const marks = await page.locator('.strip svg a').evaluateAll((links) => links.map((link) => ({ href: link.getAttribute('href') ?? '', name: link.querySelector('title')?.textContent ?? '' })));
    const entries = await page.locator('main .entry').evaluateAll((items) => items.map(({ id }) => id));
    await page.context().close();
    expect(marks.map(({ href }) => href).toSorted()).toEqual(entries.map((id) => `#${id}`).toSorted());
    expect(marks.filter(({ name }) => !/\S : \S/u.test(foldSpaces(name)))).toEqual([]);
  });

  it('keeps its marks inside the sheet at every width where it shows', async () => {
    for (const width of [481, 768, 1280]) {
      const page = await open('/chronologie/', { viewport: { width, height: 800 } });
      const outside = await page.locator('.strip svg a').evaluateAll((links, limit) => links.filter((link) => link.getBoundingClientRect().right > limit || link.getBoundingClientRect().left < 0).length, width);
      await page.context().close();
      expect(outside).toBe(0);
    }
  });

  it('gives way to a year index on narrow screens, whose counts add up', async () => {
    const page = await open('/chronologie/', { viewport: { width: 360, height: 740 } });
    const index = page.getByRole('navigation', { name: 'Années' });
    expect(await page.locator('.strip svg').isVisible()).toBe(false);
    expect(await index.isVisible()).toBe(true);
    const counts = await index.locator('a').allInnerTexts();
    const total = counts.map((words) => Number(/(\d+)\sévénement/u.exec(words)?.[1])).reduce((sum, count) => sum + count, 0);
    expect(total).toBe(await page.locator('main ol details').count());
    await index.locator('a').last().click();
    expect(await isInSight(page, `h2${new URL(page.url()).hash}`)).toBe(true);
    await page.context().close();
  });
});

describe('the list', () => {
  it('keeps the year in sight while its events scroll', async () => {
    const page = await open('/chronologie/');
    const last = page.locator('main ol > li:has(> h2) details').last();
    await last.scrollIntoViewIfNeeded();
    await page.mouse.wheel(0, -100);
    expect(await isInSight(page, 'main ol > li:has(> h2):last-child > h2')).toBe(true);
    await page.context().close();
  });

  it('puts the events of a year in the order of their dates', async () => {
    const page = await open('/chronologie/');
    const days = await page.locator('main ol time').evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''));
    await page.context().close();
    expect(days.length).toBeGreaterThan(5);
    expect(days.map((day) => day.slice(0, 7))).toEqual(days.map((day) => day.slice(0, 7)).toSorted());
  });
});

describe('the two orders', () => {
  it('lead to each other, and keep the fragment of every event', async () => {
    const page = await open('/chronologie/');
    const oldest = await listEntries(page);
    await page.getByRole('link', { name: 'Du plus récent au plus ancien' }).click();
    await page.waitForURL(/\/chronologie\/recente\/$/);
    const latest = await listEntries(page);
    const years = await page.locator('main h2[id^="annee-"]').evaluateAll((headings) => headings.map(({ id }) => id));
    await page.getByRole('link', { name: 'Du plus ancien au plus récent' }).click();
    await page.waitForURL(/\/chronologie\/$/);
    await page.context().close();
    expect(latest.toSorted()).toEqual(oldest.toSorted());
    expect(latest).not.toEqual(oldest);
    expect(years).toEqual(years.toSorted().toReversed());
  });

  it('tell the same gaps', async () => {
    const [oldest, latest] = await Promise.all(
      ['/chronologie/', '/chronologie/recente/'].map(async (path) => {
        const page = await open(path);
        const gaps = await page.locator('main li.gap').allInnerTexts();
        await page.context().close();
        return gaps;
      }),
    );
    expect(oldest?.length).toBeGreaterThan(0);
    expect(latest).toEqual(oldest?.toReversed());
  });
});

describe('a type', () => {
  it('has a page that the timeline leads to, whose entries lead back to it', async () => {
    const page = await open('/chronologie/', { javaScriptEnabled: false });
    expect(await page.locator('main a[href="/types/visite/"]').count()).toBeGreaterThan(0);
    await page.goto(new URL('/types/visite/', page.url()).href);
    const entry = page.locator('main li.entry').last();
    const id = await entry.getAttribute('id');
    await entry.getByRole('link', { name: 'dans la chronologie' }).click();
    await page.waitForURL(`**/chronologie/#${id}`);
    expect(await page.locator(`[id="${id}"]`).isVisible()).toBe(true);
    await page.context().close();
  });
});

describe('who met whom', () => {
  it('leads from a cell to the meeting', async () => {
    const page = await open('/glossaire/');
    const cell = page.locator('table td a').first();
    const name = foldSpaces((await cell.getAttribute('aria-label')) ?? '');
    await cell.click();
    await page.waitForURL(/\/chronologie\/.+/);
    expect(name).toContain(foldSpaces(await page.locator('h1').innerText()));
    await page.context().close();
  });
});

const listEntries = (page: Page): Promise<string[]> => page.locator('main li.entry').evaluateAll((entries) => entries.map(({ id }) => id));

const foldSpaces = (text: string): string => text.replaceAll(/\s+/gu, ' ');

async function isInSight(page: Page, selector: string): Promise<boolean> {
  await page.waitForTimeout(700);
  const box = await page.locator(selector).boundingBox();
  const height = page.viewportSize()?.height ?? 0;
  return box !== null && box.y >= -1 && box.y < height;
}
