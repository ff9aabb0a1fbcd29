import { describe, expect, it } from 'vitest';
import { PAGE_TYPES, usePages } from './open-page.ts';

const open = usePages();

describe('without JavaScript', () => {
  it.each(PAGE_TYPES)('%s reads', async (path) => {
    const page = await open(path, { javaScriptEnabled: false });
    expect(await page.locator('h1').innerText()).not.toBe('');
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(150);
    await page.context().close();
  });

  it('the timeline opens the proof of an entry', async () => {
    const page = await open('/chronologie/', { javaScriptEnabled: false });
    const entry = page.locator('.entry details').first();
    await entry.locator('summary').click();
    expect(await entry.locator('blockquote, q').first().isVisible()).toBe(true);
    await page.context().close();
  });

  it('a reader goes from an article to an event, to a person, and back to the passage', async () => {
    const page = await open('/articles/choe-son-hui-au-kremlin/', { javaScriptEnabled: false });
    await page.locator('main a[href*="/chronologie/"]').first().click();
    expect(page.url()).toContain('/chronologie/');
    await page.locator('main a[href*="/personnes/"]').first().click();
    expect(page.url()).toContain('/personnes/');
    await page.locator('main a[href*="/articles/"][href*="#p"]').first().click();
    expect(page.url()).toMatch(/\/articles\/.+#p\d+-\d+$/);
    await page.context().close();
  });
});
