/** Speed of the recognition of names, in MB/s of French prose: `npm exec -c 'node tests/bench/bench-mentions.ts'`. */
import { compileGazetteer } from '../../src/dossier/gazetteer/compile-gazetteer.ts';
import { findMentions } from '../../src/dossier/gazetteer/find-mentions.ts';
import { buildEntities } from '../../src/dossier/build-entities.ts';
import { buildPassages } from '../../src/dossier/text/build-passages.ts';
import type { Person } from '../../src/dossier/model.ts';
import { readContent } from '../../src/reader/read-content.ts';

const ROUNDS = 40;
const { input } = await readContent('content');
const entities = buildEntities(input.entities);
const [model] = entities.filter((entity): entity is Person => entity.kind === 'person');
const strangers = Array.from({ length: 2000 }, (_, index) => ({
  ...model, id: `inconnu-${index}`, name: `Prenom${index} Nomde${index}`, native: null, offices: [], aliases: Array.from({ length: 20 }, (_unused, alias) => `Prenom${alias} Autre${index}`),
})) as Person[];
const articles = input.articles.map((article) => ({ article, passages: buildPassages(article) }));
const bytes = articles.flatMap(({ passages }) => passages).reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);

for (const [label, glossary] of [['glossary', entities], ['with 2,000 entities and 40,000 aliases more', [...entities, ...strangers]]] as const) {
  const gazetteer = compileGazetteer(glossary);
  const speeds = Array.from({ length: 5 }, () => {
    const start = performance.now();
    for (let round = 0; round < ROUNDS; round += 1) for (const { article, passages } of articles) findMentions(article, passages, gazetteer);
    return (ROUNDS * bytes) / 1e3 / (performance.now() - start);
  });
  process.stdout.write(`${label}: ${Math.max(...speeds).toFixed(1)} MB/s\n`);
}
