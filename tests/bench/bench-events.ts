/**
 * `npm run bench:events [-- --errors] [--set NAME] [--write]`: how the engine reads the hand-labelled events, field by
 * field. `--write` puts the figures where the page on the method takes them; run it last, once the engine is what it is to be.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { GOLD_SPLITS } from '../dossier/events/gold/read-gold-texts.ts';
import { measureEvents } from './measure-events.ts';
import type { Tally } from './score-events.ts';
import { summariseMeasures } from './summarise-measures.ts';

const { values } = parseArgs({ options: { errors: { type: 'boolean', default: false }, set: { type: 'string' }, write: { type: 'boolean', default: false } } });
const percent = (part: number, whole: number): string => (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1)).padStart(5);
const line = (name: string, { right, given, wanted }: Tally): string =>
  `  ${name.padEnd(14)} precision ${percent(right, given)}  recall ${percent(right, wanted)}  F1 ${percent(2 * right, given + wanted)}  (${right} of ${wanted})`;

for (const split of GOLD_SPLITS.filter((name) => values.set === undefined || values.set === name)) {
  const { texts, score } = await measureEvents(split);
  const { merged, log, ...fields } = score;
  console.log(`${split}: ${texts} texts`);
  for (const [name, tally] of Object.entries(fields)) console.log(line(name, tally));
  console.log(`  look-alikes merged: ${merged.length === 0 ? 'none' : merged.join(', ')}`);
  if (values.errors) console.log(log.join('\n'));
}

if (values.write) {
  const file = new URL('../../src/site/measures.json', import.meta.url);
  const day = new Date().toISOString().slice(0, 10);
  writeFileSync(file, `${JSON.stringify({ day, sets: await summariseMeasures() }, null, 2)}\n`);
  console.log(`written: src/site/measures.json, ${day}`);
}
