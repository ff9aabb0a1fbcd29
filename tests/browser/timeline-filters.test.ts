import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import type { buildTimelineData } from '../../src/site/timeline-data/build-timeline-data.ts';
import { usePages } from './open-page.ts';

const open = usePages();

type Data = ReturnType<typeof buildTimelineData>;

/** The ids of the events of the published data that fit. */
async function listEvents(fits: (event: Data['events'][number]) => boolean): Promise<string[]> {
  const response = await fetch(new URL('/chronologie.json', inject('origin')));
  return ((await response.json()) as Data).events.filter(fits).map(({ id }) => id).toSorted();
}

const takesPart = (id: string) => (event: Data['events'][number]): boolean => event.participants.some((participant) => participant.id === id);

describe('without JavaScript', () => {
  it('each value is a link, and certainty, which has no page, is left out', async () => {
    const page = await open('/chronologie/', { javaScriptEnabled: false });
    await page.locator('timeline-filters .panel > summary').click();
    const links = await page.locator('timeline-filters fieldset[name="personne"] a').count();
    const counted = await page.locator('timeline-filters li:visible').count();
    expect(links).toBeGreaterThan(5);
    expect(await page.locator('timeline-filters li:visible a').count()).toBe(counted);
    expect(await page.getByRole('group', { name: 'Certitude' }).isVisible()).toBe(false);
    await page.getByRole('group', { name: 'Personne' }).getByRole('link', { name: 'Vladimir Poutine' }).click();
    expect(new URL(page.url()).pathname).toBe('/personnes/vladimir-poutine/');
    await page.context().close();
  });
});

describe.each(['/chronologie/', '/chronologie/recente/'])('the filters of %s', (path) => {
  it('add up inside a facet', async () => {
    const page = await openPanel(path);
    await tick(page, 'Sergueï Lavrov', 'Kim Jong-un');
    expect(await listShown(page)).toEqual(await listEvents((event) => takesPart('serguei-lavrov')(event) || takesPart('kim-jong-un')(event)));
    await page.context().close();
  });

  it('hold all at once across facets', async () => {
    const page = await openPanel(path);
    await tick(page, 'Vladimir Poutine', 'rencontre');
    const both = await listEvents((event) => takesPart('vladimir-poutine')(event) && event.type === 'meeting');
    expect(both.length).toBeGreaterThan(1);
    expect(await listShown(page)).toEqual(both);
    await page.context().close();
  });

  it('count beside a value what choosing it shows', async () => {
    const page = await openPanel(path);
    await tick(page, 'Vladimir Poutine');
    const counts = await page.locator('fieldset[name="type"] label').evaluateAll((labels) => labels.map((label) => label.textContent?.trim() ?? ''));
    const seen: string[] = [];
    for (const label of await page.locator('fieldset[name="type"] label').all()) {
      await label.click();
      seen.push(`${(await label.innerText()).trim().replaceAll(/\s+/g, ' ').replace(/ \d+$/, '')} ${(await listShown(page)).length}`);
      await label.click();
    }
    expect(counts.map((words) => words.replaceAll(/\s+/g, ' '))).toEqual(seen);
    expect(seen.some((words) => words.endsWith(' 0'))).toBe(true);
    await page.context().close();
  });

  it('collapse what they leave out where it stood, counted, and show it again on demand', async () => {
    const page = await openPanel(path);
    await tick(page, 'Vladimir Poutine', 'rencontre');
    const total = await page.locator('.entry').count();
    const shown = await page.locator('.entry:visible').count();
    expect(sum(await page.locator('.mask').allInnerTexts())).toBe(total - shown);
    const mask = page.getByRole('button', { name: /^\d+\smasqués?$/ }).first();
    const count = sum([await mask.innerText()]);
    await mask.focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('.entry:visible').count()).toBe(shown + count);
    expect(await page.evaluate(() => document.activeElement?.ariaExpanded)).toBe('true');
    expect(await page.locator('.entry[data-outside]:visible').count()).toBe(count);
    const told = await page.locator('.entry[data-outside] .meta').evaluateAll((lines) => lines.filter((line) => getComputedStyle(line, '::after').content !== 'none').length);
    expect(told).toBe(count);
    await page.keyboard.press('Enter');
    expect(await page.locator('.entry:visible').count()).toBe(shown);
    await page.context().close();
  });

  it('keep the place of a year and of a month left empty, which say so', async () => {
    const page = await open(`${path}?personne=vladimir-poutine&type=rencontre`);
    const headings = await page.locator('.years h2:visible').count();
    expect(headings).toBe(await page.locator('.years h2').count());
    const empty = page.locator('.mask:visible').filter({ hasText: 'Aucun événement affiché' });
    expect(await empty.count()).toBeGreaterThan(1);
    expect(await page.locator('.year:has(#annee-2022) .mask:visible').allInnerTexts()).toEqual([expect.stringMatching(/^Aucun événement affiché, 1\smasqué$/)]);
    expect(await page.locator('li:has(> h3):has-text("Juillet") .mask:visible').allInnerTexts()).toEqual([expect.stringMatching(/^Aucun événement affiché, \d+\smasqués$/)]);
    await page.context().close();
  });

  it('say how many are shown and which filters are on, each removable', async () => {
    const page = await open(`${path}?personne=vladimir-poutine&type=rencontre`);
    const bar = page.getByRole('group', { name: 'Filtres actifs' });
    const shown = await page.locator('.entry:visible').count();
    expect(fold(await bar.locator('p').innerText())).toBe(`${shown} événements affichés, ${(await page.locator('.entry').count()) - shown} masqués`);
    expect((await bar.getByRole('button').allInnerTexts()).map(fold)).toEqual(['Personne : Vladimir Poutine', 'Type : rencontre', 'Tout afficher']);
    await bar.getByRole('button', { name: 'Vladimir Poutine' }).click();
    expect(await readQuery(page)).toBe('?type=rencontre');
    expect(await listShown(page)).toEqual(await listEvents(({ type }) => type === 'meeting'));
    await bar.getByRole('button', { name: 'Tout afficher' }).click();
    expect(await readQuery(page)).toBe('');
    expect(await page.locator('.entry:visible').count()).toBe(await page.locator('.entry').count());
    expect(await bar.isVisible()).toBe(false);
    await page.context().close();
  });

  it('dim the marks of the strip they leave out', async () => {
    const page = await open(`${path}?type=rencontre`);
    const lit = await page.locator('.strip .mark-link:not(.dimmed)').evaluateAll((marks) => marks.map((mark) => mark.getAttribute('href')?.split('#')[1] ?? ''));
    await page.context().close();
    expect(lit.toSorted()).toEqual(await listEvents(({ type, date }) => type === 'meeting' && date !== null));
  });
});

describe('the address', () => {
  it('tells the filters, and Back and Forward follow', async () => {
    const page = await openPanel('/chronologie/');
    const all = await listShown(page);
    await tick(page, 'Vladimir Poutine');
    expect(await readQuery(page)).toBe('?personne=vladimir-poutine');
    const one = await listShown(page);
    await tick(page, 'rencontre');
    expect(await readQuery(page)).toBe('?personne=vladimir-poutine&type=rencontre');
    await page.goBack();
    expect(await listShown(page)).toEqual(one);
    expect(await page.getByRole('checkbox', { name: 'rencontre' }).isChecked()).toBe(false);
    await page.goBack();
    expect(await listShown(page)).toEqual(all);
    await page.goForward();
    await page.goForward();
    expect(await listShown(page)).toEqual(await listEvents((event) => takesPart('vladimir-poutine')(event) && event.type === 'meeting'));
    await page.context().close();
  });

  it('may name what nobody knows: it is ignored', async () => {
    const page = await open('/chronologie/?personne=personne&couleur=rouge');
    expect(await page.locator('.entry:visible').count()).toBe(await page.locator('.entry').count());
    expect(await page.getByRole('group', { name: 'Filtres actifs' }).isVisible()).toBe(false);
    await page.context().close();
  });

  it('opens filtered by a value that was folded, and unfolds it', async () => {
    const page = await open('/chronologie/');
    const slug = await page.locator('fieldset details li').last().evaluate((item) => item.textContent?.trim().replace(/\s*\d+$/, '') ?? '');
    await openPanelOf(page);
    await page.locator('fieldset details > summary').last().click();
    await tick(page, slug);
    await page.goto(await page.evaluate(() => location.href));
    await openPanelOf(page);
    expect(await page.getByRole('checkbox', { name: slug }).isVisible()).toBe(true);
    expect(await page.getByRole('checkbox', { name: slug }).isChecked()).toBe(true);
    await page.context().close();
  });

  it('shows the entry its fragment points to, even filtered out', async () => {
    const [left = ''] = await listEvents(({ type, date }) => type === 'visit' && date !== null);
    const page = await open(`/chronologie/?type=rencontre#${left}`);
    expect(await page.locator(`[id="${left}"]`).isVisible()).toBe(true);
    expect(await page.locator(`[id="${left}"]`).getAttribute('data-outside')).toBe('hors des filtres');
    expect(await page.locator('.entry:visible').count()).toBe((await listEvents(({ type }) => type === 'meeting')).length + 1);
    await page.context().close();
  });

  it('follows a dimmed mark to its entry', async () => {
    const page = await open('/chronologie/?type=rencontre');
    const mark = page.locator('.strip .mark-link.dimmed').last();
    const id = (await mark.getAttribute('href'))?.split('#')[1] ?? '';
    await mark.focus();
    await page.keyboard.press('Enter');
    await page.waitForTimeout(700);
    const box = await page.locator(`[id="${id}"]`).boundingBox();
    await page.context().close();
    expect(box !== null && box.y >= 0 && box.y < 800).toBe(true);
  });
});

describe('with the keyboard alone', () => {
  it('opens, ticks, removes, and never loses the focus', async () => {
    const page = await open('/chronologie/');
    await page.locator('timeline-filters .panel > summary').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await page.evaluate(() => document.activeElement?.matches('input[type="checkbox"]:checked'))).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect((await readQuery(page)).match(/personne=/g)).toHaveLength(2);
    const bar = page.getByRole('group', { name: 'Filtres actifs' });
    await bar.getByRole('button').first().focus();
    await page.keyboard.press('Enter');
    expect(await focusOf(page)).toMatch(/^Personne : /);
    await page.keyboard.press('Enter');
    expect(await focusOf(page)).toBe('Filtrer');
    expect(await readQuery(page)).toBe('');
    await page.context().close();
  });

  it('finds the focus again when Back hides the entry that had it', async () => {
    const page = await open('/chronologie/?type=visite');
    await page.getByRole('button', { name: 'Tout afficher' }).click();
    await page.locator('.entry:not(:has(.meta:text-matches("^Visite"))) .title a').last().focus();
    await page.goBack();
    expect(await focusOf(page)).toMatch(/masqués?$/);
    await page.context().close();
  });
});

describe('what is announced', () => {
  it('is the result of a change, not of the load', async () => {
    const page = await openPanel('/chronologie/?type=rencontre');
    const status = page.locator('timeline-filters [role="status"]');
    await page.waitForTimeout(700);
    expect(await status.textContent()).toBe('');
    await tick(page, 'Vladimir Poutine');
    await page.waitForTimeout(700);
    const shown = await page.locator('.entry:visible').count();
    expect(fold((await status.textContent()) ?? '')).toBe(`${shown} événements affichés, ${(await page.locator('.entry').count()) - shown} masqués`);
    await page.context().close();
  });
});

describe('on any screen and on paper', () => {
  it.each(['light', 'dark'] as const)('axe finds nothing with the panel open and filters on, %s', async (colorScheme) => {
    const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    const page = await open('/chronologie/?personne=vladimir-poutine&type=rencontre', { colorScheme, bypassCSP: true });
    await openPanelOf(page);
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run());
    await page.context().close();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)).toEqual([]);
  });

  it('does not scroll sideways at 320 px, and offers targets of 44 px to a finger', async () => {
    const page = await open('/chronologie/?personne=vladimir-poutine&type=rencontre', { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true });
    await openPanelOf(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    const heights = await page.locator('timeline-filters :is(label, button, summary):visible, .mask button:visible').evaluateAll((targets) => targets.map((target) => target.getBoundingClientRect().height));
    await page.context().close();
    expect(heights.length).toBeGreaterThan(20);
    expect(heights.filter((height) => height < 44)).toEqual([]);
  });

  it('prints what is shown, and says so', async () => {
    const page = await open('/chronologie/?personne=vladimir-poutine&type=rencontre');
    const shown = await page.locator('.entry:visible').count();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.entry:visible').count()).toBe(shown);
    expect(await page.locator('timeline-filters .panel').isVisible()).toBe(false);
    expect(await page.locator('.mask button:visible').count()).toBe(await page.locator('.mask').count());
    expect(fold(await page.getByRole('group', { name: 'Filtres actifs' }).innerText())).toMatch(/affichés, \d+ masqués Personne : Vladimir Poutine Type : rencontre$/);
    await page.context().close();
  });
});

describe('with 2,500 entries on one page', () => {
  it('shows the right ones; the time is printed', async () => {
    const page = await open('about:blank');
    // Before any script of the page runs, and after all of its list is there.
    await page.addInitScript((wanted) => {
      document.addEventListener('readystatechange', () => {
        const years = [...document.querySelectorAll('.years > .year')];
        const strip = document.querySelector('.strip svg');
        const marks = [...document.querySelectorAll('.strip .mark-link')];
        for (let copy = 1; years.length > 0 && document.querySelectorAll('.entry').length < wanted; copy += 1) {
          for (const year of years) {
            const clone = year.cloneNode(true) as Element;
            for (const element of clone.querySelectorAll('[id]')) element.id += `-${copy}`;
            year.parentElement?.append(clone);
          }
          for (const mark of marks) {
            const clone = mark.cloneNode(true) as Element;
            clone.setAttribute('href', `${mark.getAttribute('href')}-${copy}`);
            strip?.append(clone);
          }
        }
      }, { once: true });
    }, 2500);
    await page.goto(new URL('/chronologie/', inject('origin')).href);
    await openPanelOf(page);
    const entries = await page.locator('.entry').count();
    // Time of the page's own thread: what else the machine does is left out.
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const scripts = async (): Promise<number> => (await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? NaN;
    const times: string[] = [];
    for (const name of ['Vladimir Poutine', 'rencontre', 'Choe Son-hui']) {
      const box = await page.getByRole('checkbox', { name }).first().elementHandle();
      const before = await scripts();
      await box?.evaluate((input) => (input as HTMLInputElement).click());
      times.push(`${name} ${(1000 * ((await scripts()) - before)).toFixed(1)} ms`);
    }
    console.log(`${entries} entries: ${times.join(' · ')}`);
    const copies = Math.round(entries / (await listEvents(({ date }) => date !== null)).length);
    const expected = await listEvents((event) => (takesPart('vladimir-poutine')(event) || takesPart('choe-son-hui')(event)) && event.type === 'meeting' && event.date !== null);
    expect(entries).toBeGreaterThanOrEqual(2500);
    expect(await page.locator('.entry:not([hidden], [hidden] *)').count()).toBe(expected.length * copies);
    expect(await page.locator('.strip .mark-link:not(.dimmed)').count()).toBe(expected.length * copies);
    await page.context().close();
  });
});

/** As the page has it: the driver learns of a change a moment later. */
const readQuery = (page: Page): Promise<string> => page.evaluate(() => location.search);

async function openPanel(path: string): Promise<Page> {
  const page = await open(path);
  await openPanelOf(page);
  return page;
}

const openPanelOf = (page: Page): Promise<void> => page.locator('timeline-filters .panel > summary').click();

async function tick(page: Page, ...names: readonly string[]): Promise<void> {
  for (const name of names) await page.locator('timeline-filters label').filter({ hasText: new RegExp(`^\\s*${name.replaceAll(/[\s-]/g, '.')}\\s+\\d+$`) }).first().click();
}

/** The ids of the entries in sight, in the order of the alphabet. */
const listShown = async (page: Page): Promise<string[]> => (await page.locator('.entry:visible').evaluateAll((entries) => entries.map(({ id }) => id))).toSorted();

const focusOf = async (page: Page): Promise<string> => fold((await page.evaluate(() => document.activeElement?.textContent)) ?? '');

const fold = (text: string): string => text.trim().replaceAll(/\s+/gu, ' ');

/** Adds up the last number of each text. */
const sum = (texts: readonly string[]): number => texts.reduce((total, text) => total + Number(/(\d+)\D*$/u.exec(text)?.[1]), 0);
