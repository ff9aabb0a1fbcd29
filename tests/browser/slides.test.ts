import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { buildSlides, type Slide, type SlideDate, type Slides } from '../../src/site/timeline-data/build-slides.ts';
import { anyEvents, indexGenerated } from '../site/timeline-data/generate-events.ts';
import { usePages } from './open-page.ts';

const open = usePages();

/** The script that TimelineJS publishes. */
const SCRIPT = join(createRequire(import.meta.url).resolve('@knight-lab/timelinejs/package.json'), '../dist/js/timeline.js');

let page: Page;

beforeAll(async () => {
  page = await open('/404.html', { bypassCSP: true, timezoneId: 'Europe/Paris' });
  await page.route('**', (route) => route.abort());
  await page.setContent('<!doctype html><div id="frise" style="width:900px;height:600px"></div>');
  await page.addScriptTag({ path: SCRIPT });
});

afterAll(() => page.context().close());

/** A slide as TimelineJS holds it, its dates written again as they were given. */
type HeldSlide = Pick<Slide, 'unique_id' | 'group' | 'text'> & { readonly start: string; readonly end: string | null; readonly words: string };

/** Gives slides to the real TimelineJS, and reads back what it holds: errors, then slides in its order. */
async function hold(slides: Slides): Promise<{ readonly errors: readonly string[]; readonly slides: readonly HeldSlide[] }> {
  return page.evaluate(async (given) => {
    type Held = { data: { year: number; month?: number; day?: number } };
    type Event = { unique_id: string; group: string; display_date: string; text: { headline: string; text: string }; start_date: Held; end_date?: Held };
    type Timeline = { config: { events: Event[]; messages: { errors: unknown[] } } | null };
    const { TL } = window as unknown as { TL: { Timeline: new (id: string, data: unknown, options: object) => Timeline } };
    const timeline = new TL.Timeline('frise', given, { font: null });
    while (timeline.config === null) await new Promise((resolve) => requestAnimationFrame(resolve));
    const write = ({ data: { year, month, day } }: Held): string => [year, month, day].filter((part) => part !== undefined).join('-');
    return {
      errors: timeline.config.messages.errors.map(String),
      slides: timeline.config.events.map(({ unique_id, group, text, display_date: words, start_date: start, end_date: end }) => ({ unique_id, group, text, words, start: write(start), end: end === undefined ? null : write(end) })),
    };
  }, slides);
}

/** What TimelineJS is to hold of a slide: an end that is its start is one date. */
function expectHeld(held: readonly HeldSlide[], given: Slides): void {
  const write = ({ year, month, day }: SlideDate): string => [year, month, day].filter((part) => part !== undefined).join('-');
  const expected = given.events.map(({ unique_id: id, group, start_date: start, end_date: end, display_date: words }) => {
    const same = end === undefined || Object.entries(start).every(([part, value]) => end[part as keyof SlideDate] === value);
    return { id, group, words, start: write(start), end: same ? null : write(end) };
  });
  const told = held.map(({ unique_id: id, group, words, start, end }) => ({ id, group, words, start, end }));
  const byId = (a: { id: string }, b: { id: string }): number => a.id.localeCompare(b.id);
  expect(told.toSorted(byId)).toEqual(expected.toSorted(byId));
}

describe('the slides, given to TimelineJS', () => {
  it('are all held without an error, with the parts of their dates and no other, and drawn in their words', async () => {
    const given = JSON.parse(readFileSync(join(inject('dist'), 'chronologie.timeline.json'), 'utf8')) as Slides;
    const { errors, slides } = await hold(given);
    expect(errors).toEqual([]);
    expect(slides.length).toBeGreaterThan(20);
    expectHeld(slides, given);
    await page.locator('.tl-slidenav-next').click();
    const shown = await page.locator('#frise').innerText();
    expect(shown).toContain(given.events[0]?.display_date);
  });

  it('are held whatever their precision and their words: no markup of a title comes to life', async () => {
    for (const generated of fc.sample(anyEvents, { numRuns: 40, seed: 20251028 })) {
      const given = buildSlides(indexGenerated(generated));
      if (given.events.length === 0) continue;
      const { errors, slides } = await hold(given);
      expect(errors).toEqual([]);
      expectHeld(slides, given);
      expect(slides.filter(({ text }) => /<(?!\/?(?:p|blockquote|a)\b)/.test(`${text.headline}${text.text}`))).toEqual([]);
    }
    expect(await page.locator('#frise :is(script, img[src="x"])').count()).toBe(0);
  });
});
