import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatEdtf } from '../../../src/dossier/french/format-edtf.ts';
import { parseEdtf } from '../../../src/dossier/timex/edtf.ts';
import { formatPlain } from '../../../src/site/format-html.ts';
import type { SlideDate } from '../../../src/site/timeline-data/build-slides.ts';
import { TIMELINE_EXPORTS, type TimelineExportName } from '../../../src/site/timeline-data/timeline-exports.ts';
import { anyEvents, indexGenerated, type GeneratedEvent } from './generate-events.ts';
import { readCalendar, readData, readGraph, readSlides, readTable } from './read-exports.ts';

/** Dates as told: `YYYY`, `YYYY-MM`, `YYYY-MM-DD`; `null` where nothing is told. */
interface ToldDates {
  readonly start: string | null;
  readonly end: string | null;
}

/** Runs a check on every event that an export holds and whose date is known. */
function forAll(name: TimelineExportName, check: (text: string, generated: readonly GeneratedEvent[]) => void): void {
  fc.assert(
    fc.property(anyEvents, (generated) => check(TIMELINE_EXPORTS[name].write(indexGenerated(generated)), generated)),
    { numRuns: 300, seed: 20251028 },
  );
}

/** What is told covers the event, and is no finer than its words. */
function expectFaithful({ start, end }: ToldDates, { event, allowed }: GeneratedEvent): void {
  expect(start?.length ?? 0, `${allowed?.edtf} starts ${start}`).toBeLessThanOrEqual(allowed?.first ?? 0);
  expect(end?.length ?? 0, `${allowed?.edtf} ends ${end}`).toBeLessThanOrEqual(allowed?.last ?? 0);
  if (start !== null) expect(firstDay(start) <= (event.min ?? ''), `${allowed?.edtf} from ${start}`).toBe(true);
  if (end !== null) expect(lastDay(end) >= (event.max ?? '9999'), `${allowed?.edtf} to ${end}`).toBe(true);
}

const firstDay = (date: string): string => parseEdtf(date)?.min ?? '';
const lastDay = (date: string): string => parseEdtf(date)?.max ?? '';

describe('every exported date covers its event and is no finer than the words', () => {
  it('in the JSON: the value itself, and the days it covers', () => {
    forAll('data', (text, generated) => {
      const { events } = readData(text);
      expect(events.map(({ date }) => date)).toEqual(generated.map(({ event: { edtf, min, max } }) => (edtf === null ? null : { edtf, min, max, text: formatEdtf(edtf) })));
    });
  });

  it('in the table', () => {
    forAll('table', (text, generated) => {
      const rows = new Map(readTable(text).map((row) => [row['id'], row]));
      expect(rows.size).toBe(generated.length);
      for (const one of generated) {
        const row = rows.get(one.event.id) ?? {};
        expect(row['date (EDTF)']).toBe(one.event.edtf ?? '');
        expectFaithful({ start: row['début'] || null, end: row['fin'] || null }, one);
        // Nothing closed is left open.
        expect([row['début'] === '', row['fin'] === '']).toEqual([one.event.min === null, one.event.max === null]);
      }
    });
  });

  it('in the calendar: whole days, and a note as soon as the words are not one day', () => {
    forAll('calendar', (text, generated) => {
      const { description, entries } = readCalendar(text);
      const closed = generated.filter(({ event }) => event.min !== null && event.max !== null);
      expect(entries.map(({ uid }) => uid.split('@')[0]).toSorted()).toEqual(closed.map(({ event }) => event.id).toSorted());
      const missing = generated.length - closed.length;
      expect(/(\d+)\s+événement/u.exec(description.replace(/^.*mots\./u, ''))?.[1]).toBe(missing === 0 ? undefined : String(missing));
      for (const { event, allowed } of closed) {
        const entry = entries.find(({ uid }) => uid.startsWith(`${event.id}@`));
        expect([entry !== undefined && entry.first <= (event.min ?? ''), entry !== undefined && entry.last >= (event.max ?? '')]).toEqual([true, true]);
        if (entry?.first === entry?.last) expect(allowed).toMatchObject({ first: 10, last: 10 });
        expect(entry?.description.split('\n')[0]).toContain(formatPlain(`: ${formatEdtf(event.edtf ?? '')}.`));
      }
    });
  });

  it('in the slides of TimelineJS: the parts the words give, and the words', () => {
    forAll('slides', (text, generated) => {
      const slides = new Map(readSlides(text).events.map((slide) => [slide.unique_id, slide]));
      const placed = generated.filter(({ event }) => event.min !== null);
      expect([...slides.keys()].toSorted()).toEqual(placed.map(({ event }) => `evenement-${event.id}`).toSorted());
      for (const one of placed) {
        const slide = slides.get(`evenement-${one.event.id}`);
        expectFaithful({ start: joinDate(slide?.start_date), end: joinDate(slide?.end_date) }, one);
        expect(slide?.end_date === undefined).toBe(one.event.max === null);
        expect(slide?.display_date).toBe(formatPlain(formatEdtf(one.event.edtf ?? '')));
      }
    });
  });

  it('in the JSON-LD, which leaves out what ISO 8601 cannot tell', () => {
    forAll('graph', (text, generated) => {
      const nodes = readGraph(text).filter((node) => node['@type'] === 'Event');
      expect(nodes).toHaveLength(generated.length);
      for (const one of generated) {
        const node = nodes.find((found) => String(found['url']).endsWith(one.event.url)) ?? {};
        expectFaithful({ start: String(node['startDate'] ?? '') || null, end: String(node['endDate'] ?? '') || null }, one);
        if (one.event.edtf !== null && /^\d{4}-\d{2}-\d{2}$/.test(one.event.edtf)) expect(node).toMatchObject({ startDate: one.event.edtf, endDate: one.event.edtf });
      }
    });
  });
});

const joinDate = (date: SlideDate | undefined): string | null =>
  date === undefined ? null : [String(date.year).padStart(4, '0'), ...[date.month, date.day].flatMap((part) => (part === undefined ? [] : [String(part).padStart(2, '0')]))].join('-');
