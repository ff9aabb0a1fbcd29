/** The editor's folder: `DOSSIER_CONTENT` when given, else `content/` of the project. */
import { resolve } from 'node:path';

/** Absolute path. A relative `DOSSIER_CONTENT` is counted from where the npm command was typed. */
export function findContentDir(env: NodeJS.ProcessEnv = process.env, projectRoot = process.cwd()): string {
  const asked = env['DOSSIER_CONTENT'];
  return asked === undefined || asked === '' ? resolve(projectRoot, 'content') : resolve(env['INIT_CWD'] ?? projectRoot, asked);
}
