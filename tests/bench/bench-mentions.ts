/**
 * `npm run bench:names [-- --articles 10000]`: speed of the recognition of names, in MB (1,000,000 bytes of UTF-8) a
 * second, on articles in agency style about the entities of `content/`, 2,000 others beside them: as the text grows,
 * then as the aliases do. Each figure is the best of the runs, one core.
 */
import { parseArgs } from 'node:util';
import { buildEntities } from '../../src/dossier/build-entities.ts';
import { compileGazetteer } from '../../src/dossier/gazetteer/compile-gazetteer.ts';
import { findMentions } from '../../src/dossier/gazetteer/find-mentions.ts';
import type { Entity, Passage } from '../../src/dossier/model.ts';
import { buildPassages } from '../../src/dossier/text/build-passages.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { generateArticles } from './generate-articles.ts';

interface Text {
  readonly article: { readonly id: string; readonly date: string };
  readonly passages: readonly Passage[];
}

const RUNS = 3;
const OTHERS = 2000;
const { values } = parseArgs({ options: { articles: { type: 'string', default: '10000' } } });
const count = Number(values.articles);
const { input } = await readContent('content');
const known = buildEntities(input.entities);
const texts: readonly Text[] = generateArticles(count, known).map((article) => ({ article, passages: buildPassages(article) }));

const lines = [
  ...[count / 4, count / 2, count].map((articles) => ({ articles, aliases: 10 })),
  ...[0, 1, 40].map((aliases) => ({ articles: count, aliases })),
];
console.log('articles      MB  entities  aliases   seconds    MB/s');
for (const { articles, aliases } of lines) {
  const others = aliases === 0 ? [] : Array.from({ length: OTHERS }, (_, index) => buildStranger(index, aliases));
  const { seconds, megabytes } = measure(texts.slice(0, articles), [...known, ...others]);
  const row = [articles, megabytes.toFixed(1), known.length + others.length, others.length * aliases, seconds.toFixed(2), (megabytes / seconds).toFixed(1)];
  console.log(row.map((cell, index) => String(cell).padStart([8, 8, 10, 9, 10, 8][index] ?? 8)).join(''));
}

function measure(sample: readonly Text[], entities: readonly Entity[]): { seconds: number; megabytes: number } {
  const gazetteer = compileGazetteer(entities);
  const bytes = sample.reduce((sum, { passages }) => sum + passages.reduce((size, { text }) => size + Buffer.byteLength(text), 0), 0);
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    for (const { article, passages } of sample) findMentions(article, passages, gazetteer);
    return performance.now() - start;
  });
  return { seconds: Math.min(...times) / 1e3, megabytes: bytes / 1e6 };
}

/** Half of the aliases begin as names of the texts do, so that they are looked at. */
function buildStranger(index: number, aliases: number): Entity {
  const names = Array.from({ length: aliases }, (_, alias) => `${alias % 2 === 0 ? 'Vladimir' : `Prenom${alias}`} Autre${index}x${alias}`);
  return {
    kind: 'person', id: `inconnu-${index}`, name: `Sergueï Nomde${index}`, native: null, aliases: names, weakAliases: [], mutedAliases: [],
    wikidata: null, summary: '', url: '', country: null, gender: null, offices: [],
  };
}
