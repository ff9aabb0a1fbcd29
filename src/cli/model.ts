import { contentFolder } from '../reader/content-folder.ts';
import { loadDossier } from '../reader/load-dossier.ts';
import { exitCode } from './exit-code.ts';
import { parseCommandArgs } from './parse-command-args.ts';
import { projectRoot } from './project-root.ts';
import { writeJson } from './write-json.ts';

/** `model`: the whole model, with every issue. */
export async function model(args: readonly string[]): Promise<number> {
  const { options } = parseCommandArgs(args, ['content'], 0);
  const { dossier, issues } = await loadDossier(contentFolder(projectRoot, options.content));
  const { articles, entities, passages, timexes, mentions, events } = dossier;
  await writeJson({ articles, entities, passages, timexes, mentions, events, issues });
  return exitCode(issues);
}
