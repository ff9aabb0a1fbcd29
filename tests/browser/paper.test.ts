import type { Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { usePages } from './open-page.ts';

const open = usePages();
const PAPERS = ['/chronologie/', '/chronologie/recente/', '/chronologie/pacte-de-defense-mutuelle/', '/articles/choe-son-hui-au-kremlin/'] as const;
/** How far a mark may hang out to the left, to stand under the first letter of the lines: in pixels. */
const HANG = -2;
/** A4, in points. */
const A4 = [595, 842];
/** What its margins leave, in pixels. */
const SHEET = Math.round(((210 - 2 * 24) / 25.4) * 96);

describe.each(PAPERS)('%s on paper', (path) => {
  it('is A4, numbered to its end, with its address on every sheet and its title on all but the first', async () => {
    const page = await open(path);
    const title = fold((await page.title()).split(' · ')[0] ?? '');
    const paper = await print(page);
    await page.context().close();
    expect(paper.sizes.filter((size) => size.some((side, at) => Math.abs(side - (A4[at] ?? 0)) > 1.5))).toEqual([]);
    paper.sheets.forEach((sheet, at) => {
      expect(sheet).toContain(`${at + 1} / ${paper.sheets.length}`);
      expect(sheet).toContain(`https://moscou-pyongyang.example${path}`);
      if (at > 0) expect(sheet).toContain(title);
    });
  });

  it('lets nothing out of its margins, on paper as wide as the sheet or a wide screen', async () => {
    for (const width of [SHEET, 1280]) {
      const page = await open(path, { viewport: { width, height: 1000 } });
      await page.emulateMedia({ media: 'print' });
      const outside = await page.evaluate((hang) => {
        const limit = document.documentElement.clientWidth;
        const loose = [...document.querySelectorAll('main *')].filter((element) => element.checkVisibility() && (element.getBoundingClientRect().right > limit + 1 || element.getBoundingClientRect().left < hang));
        return { scroll: document.documentElement.scrollWidth - limit, loose: loose.map(({ outerHTML }) => outerHTML.slice(0, 80)) };
      }, HANG);
      await page.context().close();
      expect(outside).toEqual({ scroll: 0, loose: [] });
    }
  });

  it('leaves out what only a screen serves, and keeps nothing in sight while it scrolls', async () => {
    const page = await open(path);
    await page.emulateMedia({ media: 'print' });
    const left = await page.evaluate(() =>
      [...document.querySelectorAll('body *')]
        .filter((element) => element.checkVisibility())
        .filter((element) => element.matches('nav, button, input, select, form, footer, dialog, [popover]') || ['sticky', 'fixed'].includes(getComputedStyle(element).position))
        .map(({ outerHTML }) => outerHTML.slice(0, 80)),
    );
    await page.context().close();
    expect(left).toEqual([]);
  });

  it('is ink on white, even when the screen is dark', async () => {
    const page = await open(path, { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    const [paper, ink] = await page.evaluate(() => [getComputedStyle(document.body).backgroundColor, getComputedStyle(document.body).color]);
    await page.context().close();
    expect([paper, ink]).toEqual(['rgb(255, 255, 255)', 'rgb(28, 27, 25)']);
  });
});

describe.each(['/chronologie/', '/chronologie/recente/'])('%s on paper', (path) => {
  it('tells every event with its number, in the order of the screen', async () => {
    const page = await open(path);
    const entries = await page.locator('main li.entry').evaluateAll((items) => items.map((item) => ({ title: item.querySelector('.title')?.textContent ?? '', number: item.querySelector('.number')?.textContent ?? '' })));
    const { text } = await print(page);
    await page.context().close();
    expect(entries.length).toBeGreaterThan(20);
    expect(new Set(entries.map(({ number }) => number)).size).toBe(entries.length);
    const places = entries.map(({ number, title }) => text.indexOf(squeeze(`${number}${title}`)));
    expect(places.filter((place) => place < 0)).toEqual([]);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });
});

it('numbers an event alike in both orders and on its own page', async () => {
  const [oldest, latest] = [await listNumbers('/chronologie/'), await listNumbers('/chronologie/recente/')];
  expect(oldest.map(([, number]) => number)).toEqual(oldest.map((_, at) => `nº ${at + 1}`));
  expect(new Map(latest.toSorted())).toEqual(new Map(oldest.toSorted()));
  const page = await open('/chronologie/pacte-de-defense-mutuelle/');
  const over = fold(await page.locator('main .over').innerText());
  await page.context().close();
  expect(over).toContain(new Map(oldest).get('pacte-de-defense-mutuelle'));
});

describe.each(['/chronologie/', '/chronologie/pacte-de-defense-mutuelle/'])('the proofs of %s on paper', (path) => {
  it('are quoted whole, and refer to notes that give each source once, with its address', async () => {
    const page = await open(path);
    const quotes = await page.locator('main blockquote').evaluateAll((all) => all.map(({ textContent }) => textContent));
    const cited = await page.locator('main .proof').evaluateAll((proofs) => proofs.map((proof) => ({ note: Number(proof.querySelector('.note')?.textContent), address: proof.querySelector('a')?.getAttribute('href') ?? '' })));
    const notes = await page.locator('.endnotes li').evaluateAll((items) => items.map(({ textContent }) => textContent));
    const { text } = await print(page);
    await page.context().close();
    expect(quotes.length).toBeGreaterThan(2);
    expect(quotes.filter((quote) => !text.includes(squeeze(quote)))).toEqual([]);
    expect(cited.filter(({ note, address }) => !notes[note - 1]?.includes(`https://moscou-pyongyang.example${address}`))).toEqual([]);
    expect(new Set(cited.map(({ note }) => note)).size).toBe(notes.length);
    const end = text.lastIndexOf('Sources');
    expect(notes.filter((note) => !text.includes(squeeze(note), end))).toEqual([]);
    expect(text.slice(end)).toContain(squeeze('Dossier arrêté au 28 octobre 2025'));
  });
});

it('leaves no heading alone at the foot of a sheet', async () => {
  const page = await open('/chronologie/');
  const { sheets } = await print(page);
  await page.context().close();
  expect(sheets.filter((sheet) => /(?:\d événements?|Janvier|Juillet|Octobre|dans le dossier)$/u.test(sheet))).toEqual([]);
});

async function listNumbers(path: string): Promise<(readonly [id: string, number: string])[]> {
  const page = await open(path);
  const numbers = await page.locator('main li.entry').evaluateAll((items) => items.map((item) => [item.id, item.querySelector('.number')?.textContent ?? ''] as const));
  await page.context().close();
  return numbers.map(([id, number]) => [id, fold(number)]);
}

/** What a page prints: the size of its sheets in points, their text with single spaces, and the whole text without any. */
async function print(page: Page): Promise<{ sizes: number[][]; sheets: string[]; text: string }> {
  const document = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  const { text } = await extractText(document);
  const sizes = await Promise.all(text.map(async (_, at) => (await document.getPage(at + 1)).view.slice(2)));
  return { sizes, sheets: text.map(fold), text: squeeze(text.join(' ')) };
}

const fold = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

const squeeze = (text: string | null): string => (text ?? '').normalize('NFKC').replaceAll(/[\s\u00AD]+/gu, '');
