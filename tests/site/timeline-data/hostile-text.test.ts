import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, it } from 'vitest';
import { formatPlain } from '../../../src/site/format-html.ts';
import { TIMELINE_EXPORTS, type TimelineExportName } from '../../../src/site/timeline-data/timeline-exports.ts';
import { makeEvent } from '../small-dossier.ts';
import { anyEvents, HOSTILE, indexGenerated, type GeneratedEvent } from './generate-events.ts';
import { listTags, textOf } from './read-html.ts';
import { readCalendar, readData, readGraph, readSlides, readTable } from './read-exports.ts';

/** A day event for each hostile text, as its title and in its proof. */
const hostile: readonly GeneratedEvent[] = HOSTILE.map((text, position) => ({
  event: makeEvent(`e${position}`, '2025-10-27', { title: text, participants: [{ entity: 'choe', part: 'visitor' }], places: ['kremlin'], attestations: [{ article: 'a', passage: `p${position}-1`, timex: null, claimant: null, mood: 'attributed', reason: 'trigger' }] }),
  allowed: { edtf: '2025-10-27', first: 10, last: 10 },
  quote: text,
}));

const write = (name: TimelineExportName, generated: readonly GeneratedEvent[]): string => TIMELINE_EXPORTS[name].write(indexGenerated(generated));

/** Checks the hostile texts, then generated ones. */
function forAll(check: (generated: readonly GeneratedEvent[]) => void): void {
  check(hostile);
  fc.assert(fc.property(anyEvents, check), { numRuns: 150, seed: 20251028 });
}

/** What a spreadsheet takes for a formula. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/u;

describe('hostile words', () => {
  it('come out of the JSON as they are', () => {
    forAll((generated) => {
      const { events } = readData(write('data', generated));
      expect(events.map(({ title }) => title)).toEqual(generated.map(({ event }) => event.title));
      expect(events.map(({ attestations }) => attestations[0]?.passage.quote)).toEqual(generated.map(({ quote }) => quote));
    });
  });

  it('come out of the tables as they are, an apostrophe before what a spreadsheet would compute', () => {
    const defused = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);
    forAll((generated) => {
      const rows = new Map(readTable(write('table', generated)).map((row) => [row['id'], row]));
      const proofs = new Map(readTable(write('proofs', generated)).map((row) => [row['id'], row]));
      for (const { event, quote } of generated) {
        expect(rows.get(event.id)?.['titre']).toBe(defused(event.title));
        expect(rows.get(event.id)?.['lieux']).toBe(defused('=Kremlin; Moscou, \\ Russie'));
        expect(proofs.get(event.id)?.['passage']).toBe(defused(quote));
      }
      for (const cell of [...rows.values(), ...proofs.values()].flatMap((row) => Object.values(row))) expect(cell).not.toMatch(FORMULA);
    });
  });

  it('come out of the calendar as they are, in French typography, line ends as line feeds, no line over 75 bytes', () => {
    const set = (text: string): string => formatPlain(text).replaceAll(/\r\n?/g, '\n');
    forAll((generated) => {
      const text = write('calendar', generated);
      const { entries } = readCalendar(text);
      for (const { event, quote } of generated) {
        const entry = entries.find(({ uid }) => uid.startsWith(`${event.id}@`));
        if (event.min === null || event.max === null) continue;
        expect(entry?.summary).toBe(set(event.title));
        expect(entry?.location).toBe('=Kremlin; Moscou, \\ Russie');
        expect(entry?.description).toContain(set(`« ${quote} » (L’article <b>& ; , "a")`));
      }
      expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
      // No line of a text becomes one of the calendar: each opening has its end, and none is added.
      expect(text.match(/^BEGIN:VEVENT$/gm)?.length ?? 0).toBe(entries.length);
    });
  });

  it('come out of the slides as words: no markup but that of the slides', () => {
    forAll((generated) => {
      for (const { unique_id: id, text } of readSlides(write('slides', generated)).events) {
        const { event, quote } = generated.find((one) => `evenement-${one.event.id}` === id) ?? { event: { title: '' }, quote: '' };
        expect(textOf(fromHtml(text.headline, { fragment: true }))).toBe(normaliseHtml(formatPlain(event.title)));
        expect(textOf(fromHtml(text.text, { fragment: true }))).toContain(normaliseHtml(formatPlain(quote)));
        expect(listTags(fromHtml(text.headline, { fragment: true }))).toEqual([]);
        expect(listTags(fromHtml(text.text, { fragment: true })).filter((tag) => !['p', 'blockquote', 'a'].includes(tag))).toEqual([]);
      }
    });
  });

  it('come out of the JSON-LD as they are', () => {
    forAll((generated) => {
      const names = readGraph(write('graph', generated)).flatMap((node) => (node['@type'] === 'Event' ? [node['name']] : []));
      expect(names.toSorted()).toEqual(generated.map(({ event }) => event.title).toSorted());
    });
  });
});

/** HTML reads every line end as a line feed. */
const normaliseHtml = (text: string): string => text.replaceAll(/\r\n?/g, '\n');
