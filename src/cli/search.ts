import { createInterface } from 'node:readline';
import { addPassages, type FoundPassage } from '../dossier/search/add-passages.ts';
import { buildSearchIndex } from '../dossier/search/build-search-index.ts';
import { openMemoryStore } from '../dossier/search/open-memory-store.ts';
import { searchDossier, type SearchResult } from '../dossier/search/search-dossier.ts';
import type { SearchStore } from '../dossier/search/search-store.ts';
import { contentFolder } from '../reader/content-folder.ts';
import { loadDossier } from '../reader/load-dossier.ts';
import { exitCode } from './exit-code.ts';
import { parseCommandArgs } from './parse-command-args.ts';
import { projectRoot } from './project-root.ts';
import { UsageError } from './usage-error.ts';
import { writeJson, writeLine } from './write-json.ts';

/** `search`: what the site's search shows, for one query or, with `-`, for each line of standard input. */
export async function search(args: readonly string[]): Promise<number> {
  const { options, words } = parseCommandArgs(args, ['content'], 1);
  const [query] = words;
  if (query === undefined) throw new UsageError('Donnez une requête entre guillemets, ou « - » pour en lire une par ligne.');
  const { dossier, issues } = await loadDossier(contentFolder(projectRoot, options.content));
  const store = openMemoryStore(buildSearchIndex(dossier), dossier.passages);
  if (query !== '-') await writeJson(await answer(query, store));
  else for await (const line of createInterface({ input: process.stdin })) await writeLine(JSON.stringify(await answer(line, store)));
  return exitCode(issues);
}

async function answer(query: string, store: SearchStore) {
  const { entities, events, articles } = await addPassages(store, await searchDossier(store, query));
  return { entities: entities.map(describe), events: events.map(describe), articles: articles.map(describe) };
}

function describe({ id, url, title, why, passage }: SearchResult<FoundPassage>) {
  if (passage === null) return { id, url, title, why, passage };
  const { articleTitle: _, ...found } = passage;
  return { id, url, title, why, passage: found };
}
