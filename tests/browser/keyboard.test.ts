import { describe, expect, it } from 'vitest';
import { PAGE_TYPES, usePages } from './open-page.ts';

const open = usePages();

describe('with the keyboard alone', () => {
  it.each(PAGE_TYPES)('%s offers first to skip to its content', async (path) => {
    const page = await open(path);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#contenu');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('contenu');
    await page.context().close();
  });

  it('the timeline opens the proof of an entry, and leads from it to the passage', async () => {
    const page = await open('/chronologie/');
    const summary = page.locator('.entry details > summary').first();
    const proof = page.locator('.entry details').filter({ has: page.locator('blockquote, q') }).first();
    await summary.focus();
    await page.keyboard.press('Enter');
    expect(await proof.locator('blockquote, q').first().isVisible()).toBe(true);
    for (let step = 0; step < 20 && !(await isOnPassageLink()); step += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/articles\/.+#p\d+-\d+$/);
    await page.context().close();

    async function isOnPassageLink(): Promise<boolean> {
      return page.evaluate(() => /\/articles\/.+#p\d/.test(document.activeElement?.getAttribute('href') ?? ''));
    }
  });
});
