import { buildSearchIndex } from '../../../src/dossier/search/build-search-index.ts';
import { openMemoryStore } from '../../../src/dossier/search/open-memory-store.ts';
import { searchDossier } from '../../../src/dossier/search/search-dossier.ts';
import { loadDossier } from '../../../src/reader/load-dossier.ts';
import { LATER_QUERIES } from '../../dossier/search/later-queries.ts';
import { scoreQueries } from '../../dossier/search/score-queries.ts';
import { QUERY_GROUPS, UNSEEN_QUERIES } from '../../dossier/search/unseen-queries.ts';

/** Prints how the unseen queries are answered on the content of the site, group by group; with `errors`, what came instead. */
export async function printQueries(errors: boolean): Promise<void> {
  const { dossier } = await loadDossier('content');
  const store = openMemoryStore(buildSearchIndex(dossier), dossier.passages);
  const queries = [...UNSEEN_QUERIES, ...LATER_QUERIES];
  const score = (some: typeof queries) => scoreQueries(some, (query) => searchDossier(store, query));
  for (const group of QUERY_GROUPS) {
    const { asked, mrr, first, misses } = await score(queries.filter((query) => query.group === group));
    console.log(`${group.padEnd(14)}${String(asked).padStart(4)} queries  ${group === 'nonsense' ? `empty ${mrr.toFixed(3)}` : `MRR ${mrr.toFixed(3)}  first right ${first.toFixed(3)}`}`);
    if (errors) for (const { asked: query, came } of misses) console.log(`  « ${query.query} », ${query.list}: ${came.slice(0, 4).join(', ') || 'nothing'} ≠ ${query.right.join(', ')}`);
  }
  const { asked, mrr, first } = await score(queries.filter(({ group }) => group !== 'nonsense'));
  console.log(`${'all but it'.padEnd(14)}${String(asked).padStart(4)} queries  MRR ${mrr.toFixed(3)}  first right ${first.toFixed(3)}`);
}
