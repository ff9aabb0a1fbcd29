/**
 * `npm run bench:search [-- --sizes 5,100,1000,10000] [--known 100] [--alone] [--site DIR]`: what the search costs and finds as the
 * site grows, in a real browser, beside Pagefind and MiniSearch on the same articles; `--alone`: without them;
 * `--site`: with the code of a site already built there.
 * `npm run bench:search -- --queries [--errors]`: how it answers the unseen queries, on the content of the site.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from 'playwright-core';
import { buildSearchFiles } from '../../src/site/build-search-files.ts';
import { launchBrowser } from '../browser/launch-browser.ts';
import { buildSite } from '../build/build-site.ts';
import { buildBenchDossier } from './search/build-bench-dossier.ts';
import { CONTENDERS } from './search/list-contenders.ts';
import { measureContender } from './search/measure-contender.ts';
import { pickKnownArticles } from './search/pick-known-articles.ts';
import { HEADING, formatRow } from './search/format-measures.ts';
import { printQueries } from './search/print-queries.ts';
import { serveFiles } from './search/serve-files.ts';
import { writeRivals } from './search/write-rivals.ts';

/** What readers of such a site type: names, places, events, dates, all together. Six words of known articles are added. */
const TYPED = [
  'Choi Sun-hee', 'Shoigu', '최선희', 'poutine kim', 'pacte de défense', 'pont routier', 'octobre 2025', '27 octobre 2025', 'Lavrov Wonsan', 'rencontres de novembre 2024',
  'soldats nord-coréens à Koursk', 'quand le pacte a-t-il été signé ?', 'terres rares', 'défilé militaire', 'Lavrof', 'pacte de defnese',
];
const SENTENCES = 8;

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '5,100,1000,10000' },
    known: { type: 'string', default: '100' },
    alone: { type: 'boolean', default: false },
    site: { type: 'string' },
    queries: { type: 'boolean', default: false },
    errors: { type: 'boolean', default: false },
  },
});
if (values.queries) await printQueries(values.errors);
else if (values.site !== undefined) await measureSizes(values.site);
else await measureOwnBuild();

async function measureOwnBuild(): Promise<void> {
  const dist = await mkdtemp(join(tmpdir(), 'bench-site-'));
  try {
    const { ok, output } = await buildSite(dist);
    if (!ok) throw new Error(`The site does not build:\n${output}`);
    await measureSizes(dist);
  } finally {
    await rm(dist, { recursive: true, force: true });
  }
}

async function measureSizes(dist: string): Promise<void> {
  const launched = await launchBrowser();
  const browser = await chromium.connect(launched.wsEndpoint());
  try {
    for (const size of values.sizes.split(',').map(Number)) await measureSize(size, dist, browser);
  } finally {
    await browser.close();
    await launched.close();
  }
}

/** Builds the model and the index of so many articles, and measures every search on them with the code of a built site. */
async function measureSize(size: number, dist: string, browser: Browser): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-search-'));
  let start = performance.now();
  const took = (): string => {
    const seconds = (performance.now() - start) / 1000;
    start = performance.now();
    return `${seconds.toFixed(1)} s`;
  };
  const dossier = await buildBenchDossier(size);
  const model = took();
  const files = buildSearchFiles(dossier);
  const index = took();
  const bytes = [...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  console.log(`\n${dossier.articles.length} articles, ${dossier.passages.length} passages, ${dossier.events.length} events: model ${model}; index ${index}, ${files.size} files, ${(bytes / 1e6).toFixed(2)} MB as JSON, ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB of memory, model included`);
  const known = pickKnownArticles(dossier, Math.min(size, Number(values.known)));
  const queries = [...TYPED, ...known.slice(0, SENTENCES).map(({ queries: { exact } }) => exact)];
  const rivals = values.alone ? null : await writeRivals(folder, dossier);
  if (rivals !== null) console.log(`Pagefind indexes in ${rivals.pagefind?.toFixed(1) ?? '–'} s, MiniSearch in ${rivals.miniSearch.toFixed(1)} s`);
  const server = await serveFiles([folder, dist], new Map([...files].map(([name, text]) => [`/recherche/${name}.json`, text])));
  try {
    console.log(HEADING);
    const measured = CONTENDERS.filter((_, rank) => rank === 0 || (rivals !== null && (rank !== 1 || rivals.pagefind !== null)));
    for (const contender of measured) console.log(formatRow(contender.name, await measureContender(contender, browser, server, queries, known)));
  } finally {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  }
}
