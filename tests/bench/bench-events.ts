/** `npm run bench:events [-- --errors] [--set NAME]`: how the engine reads the hand-labelled events, field by field. */
import { parseArgs } from 'node:util';
import { buildDossier } from '../../src/dossier/build-dossier.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { GOLD_SPLITS, readGoldTexts, type GoldSplit } from '../dossier/events/gold/read-gold-texts.ts';

import type { GoldSet } from '../dossier/events/gold/gold-set.ts';
import { scoreEvents, type Tally } from './score-events.ts';

const { values } = parseArgs({ options: { errors: { type: 'boolean', default: false }, set: { type: 'string' } } });
const { input } = await readContent('content');
const percent = (part: number, whole: number): string => (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1)).padStart(5);
const line = (name: string, { right, given, wanted }: Tally): string =>
  `  ${name.padEnd(14)} precision ${percent(right, given)}  recall ${percent(right, wanted)}  F1 ${percent(2 * right, given + wanted)}  (${right} of ${wanted})`;

for (const split of GOLD_SPLITS.filter((name) => values.set === undefined || values.set === name)) {
  const articles = await readGoldTexts(split as GoldSplit);
  const { dossier } = buildDossier({ articles, entities: input.entities, events: [] });
  const { merged, log, ...fields } = scoreEvents(dossier, ((await import(`../dossier/events/gold/${split}/gold.ts`)) as { gold: GoldSet }).gold);
  console.log(`${split}: ${articles.length} texts`);
  for (const [name, tally] of Object.entries(fields)) console.log(line(name, tally));
  console.log(`  look-alikes merged: ${merged.length === 0 ? 'none' : merged.join(', ')}`);
  if (values.errors) console.log(log.join('\n'));
}
