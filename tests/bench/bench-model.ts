/** `npm run bench:model`: what the model of a growing dossier costs, in one run. */
import { buildDossier } from '../../src/dossier/build-dossier.ts';
import { buildEntities } from '../../src/dossier/build-entities.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { generateArticles } from './generate-articles.ts';

const { input } = await readContent('content');
const entities = buildEntities(input.entities);
for (const count of [125, 250, 500, 1000]) {
  const articles = generateArticles(count, entities);
  const start = performance.now();
  const { dossier } = buildDossier({ articles, entities: input.entities, events: [] });
  const seconds = (performance.now() - start) / 1000;
  const megabytes = process.memoryUsage().rss / 1e6;
  console.log(`${count} articles  ${dossier.passages.length} passages  ${dossier.events.length} events  ${seconds.toFixed(2)} s  ${megabytes.toFixed(0)} MB`);
}
