import { contentFolder } from '../reader/content-folder.ts';
import { loadDossier } from '../reader/load-dossier.ts';
import { exitCode } from './exit-code.ts';
import { parseCommandArgs } from './parse-command-args.ts';
import { projectRoot } from './project-root.ts';
import { writeJson } from './write-json.ts';

/** `check`: everything there is to tell the editor. */
export async function check(args: readonly string[]): Promise<number> {
  const { options } = parseCommandArgs(args, ['content'], 0);
  const { issues } = await loadDossier(contentFolder(projectRoot, options.content));
  await writeJson(issues);
  return exitCode(issues);
}
