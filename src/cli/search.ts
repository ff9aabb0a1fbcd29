import { createInterface } from 'node:readline';
import { buildSearchIndex } from '../dossier/search/build-search-index.ts';
import { searchDossier } from '../dossier/search/search-dossier.ts';
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
  const index = buildSearchIndex(dossier);
  if (query !== '-') await writeJson(searchDossier(index, query));
  else for await (const line of createInterface({ input: process.stdin })) await writeLine(JSON.stringify(searchDossier(index, line)));
  return exitCode(issues);
}
