import { describe, expect, it } from 'vitest';
import { usePages } from './open-page.ts';

const open = usePages();
const ARTICLES = ['choe-son-hui-au-kremlin', 'lavrov-chez-kim', 'le-kremlin-annonce-choe', 'deux-etats-sous-sanctions', 'un-lundi-ferie-au-kremlin'].map((id) => `/articles/${id}/`);

describe.each(ARTICLES)('%s', (path) => {
  it.each([1024, 1280, 1920])('keeps its notes in the margin at %i px: clear of the text and of each other, never above their paragraph', async (width) => {
    const page = await open(path, { viewport: { width, height: 900 } });
    const notes = await page.evaluate(() =>
      Array.from(document.querySelectorAll('.notes'), (note) => {
        const box = (note.querySelector('ul') ?? note).getBoundingClientRect();
        const text = note.nextElementSibling?.getBoundingClientRect();
        return { top: box.top, bottom: box.bottom, left: box.left, right: box.right, textTop: text?.top ?? NaN, textRight: text?.right ?? NaN, height: box.height };
      }),
    );
    await page.context().close();
    expect(notes.length).toBeGreaterThan(0);
    for (const [index, note] of notes.entries()) {
      expect(note.height).toBeGreaterThan(20);
      expect(note.left).toBeGreaterThan(note.textRight);
      expect(note.right).toBeLessThanOrEqual(width);
      expect(note.top).toBeGreaterThanOrEqual(note.textTop - 1);
      expect(note.top).toBeGreaterThanOrEqual(notes[index - 1]?.bottom ?? 0);
    }
  });

  it('never breaks a name at its hyphen, nor a line of its frame, at 320 px', async () => {
    const page = await open(path, { viewport: { width: 320, height: 640 } });
    const broken = await page.evaluate(() => Array.from(document.querySelectorAll('.nb')).filter((word) => word.getClientRects().length > 1).map((word) => word.textContent));
    await page.context().close();
    expect(broken).toEqual([]);
  });
});

it('on a narrow screen a mark opens the events of a paragraph, without script', async () => {
  const page = await open('/articles/choe-son-hui-au-kremlin/', { viewport: { width: 390, height: 800 }, javaScriptEnabled: false });
  const notes = page.locator('.notes').first();
  const link = notes.locator('a').first();
  expect(await link.isVisible()).toBe(false);
  await notes.locator('summary').click();
  expect(await link.isVisible()).toBe(true);
  expect(await link.getAttribute('href')).toMatch(/\/chronologie\/[a-z0-9-]+\/$/);
  await page.context().close();
});

it('copies the link of a passage', async () => {
  const page = await open('/articles/choe-son-hui-au-kremlin/', { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.locator('.permalink').nth(1).click({ force: true });
  await page.locator('[role="status"]', { hasText: 'Lien copié' }).waitFor({ state: 'attached' });
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  expect(page.url()).toMatch(/#p\d+-\d+$/);
  await page.context().close();
});

it('copies the link of the passage whose words are selected', async () => {
  const page = await open('/articles/choe-son-hui-au-kremlin/', { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.locator('#p1-2').evaluate((passage) => getSelection()?.selectAllChildren(passage));
  await page.locator('.permalink').first().click({ force: true });
  await page.locator('[role="status"]', { hasText: 'Lien copié' }).waitFor({ state: 'attached' });
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/#p1-2$/);
  await page.context().close();
});

it('prints the events of every paragraph, open', async () => {
  const page = await open('/articles/choe-son-hui-au-kremlin/', { viewport: { width: 640, height: 900 } });
  await page.emulateMedia({ media: 'print' });
  const links = page.locator('.notes a');
  for (const link of await links.all()) expect(await link.isVisible()).toBe(true);
  await page.context().close();
});

it.each(ARTICLES)('%s prints to the end', async (path) => {
  const page = await open(path);
  expect((await page.pdf()).length).toBeGreaterThan(10_000);
  await page.context().close();
});
