/**
 * `npm run bench:dates [-- --set FILE] [--errors]`: precision, recall, value F1 and speed of this engine and of
 * chrono-node, in one run, on the project’s own labelled sentences or on another file of the same form.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import * as chrono from 'chrono-node/fr';
import { detectTimexes } from '../../src/dossier/timex/detect-timexes.ts';
import { type Found, type LabelledText, scoreDates } from './score-dates.ts';

const { values } = parseArgs({ options: { set: { type: 'string' }, errors: { type: 'boolean', default: false } } });
const texts = JSON.parse(readFileSync(values.set ?? new URL('../dossier/timex/agency-set.json', import.meta.url), 'utf8')) as LabelledText[];

const engines: Readonly<Record<string, (text: string, ref: string) => readonly Found[]>> = { 'this engine': detectTimexes, 'chrono-node': detectWithChrono };

console.log(`${texts.length} texts, ${texts.flatMap(({ expect }) => expect).filter(({ optional }) => optional !== true).length} dates`);
for (const [name, detect] of Object.entries(engines)) {
  const { precision, recall, valueF1, traps, tagged, errors } = scoreDates(texts, detect);
  const speed = measure(detect);
  console.log(`${name.padEnd(12)} precision ${percent(precision)}  recall ${percent(recall)}  value F1 ${percent(valueF1)}  dateless texts tagged ${tagged}/${traps}  ${speed.toFixed(0)} kB/s`);
  if (values.errors && name === 'this engine') console.log(errors.join('\n'));
}

function percent(share: number): string {
  return (100 * share).toFixed(1).padStart(5);
}

/** kB (1,000 bytes of UTF-8) a second on one text of at least 300 kB made of all of them, once warm: the fastest run of two seconds of them. */
function measure(detect: (text: string, ref: string) => readonly Found[]): number {
  const joined = texts.map(({ text }) => text).join('\n\n');
  const long = `${joined}\n\n`.repeat(Math.ceil(300_000 / joined.length));
  const bytes = Buffer.byteLength(long);
  const ref = texts[0]?.ref ?? '2025-10-28';
  detect(long.slice(0, 100_000), ref);
  const started = performance.now();
  let fastest = Infinity;
  while (performance.now() - started < 2000) {
    const from = performance.now();
    detect(long, ref);
    fastest = Math.min(fastest, performance.now() - from);
  }
  return bytes / fastest;
}

/** chrono-node’s French reader: a day when it knows one, else the month or the year it knows; ranges as they are. */
function detectWithChrono(text: string, ref: string): Found[] {
  return chrono.parse(text, { instant: new Date(`${ref}T12:00:00Z`), timezone: 0 }).map(({ index, text: words, start, end }) => {
    const [first, last] = [daysOf(start), daysOf(end ?? start)];
    return { start: index, end: index + words.length, min: first.min, max: last.max };
  });
}

function daysOf(components: { get: (part: 'year' | 'month' | 'day') => number | null; isCertain: (part: 'year' | 'month' | 'day' | 'weekday') => boolean }): { min: string; max: string } {
  const year = String(components.get('year') ?? 1).padStart(4, '0');
  const month = String(components.get('month') ?? 1).padStart(2, '0');
  const day = String(components.get('day') ?? 1).padStart(2, '0');
  if (components.isCertain('month') && !components.isCertain('day') && !components.isCertain('weekday')) {
    return { min: `${year}-${month}-01`, max: new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10) };
  }
  return { min: `${year}-${month}-${day}`, max: `${year}-${month}-${day}` };
}
