/** Which folder holds the content, for the command and for the site's build alike. */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const PROJECT_ROOT = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Absolute path of the content folder: `asked` (the `--content` option), else `DOSSIER_CONTENT`, both relative to
 * where the command was typed, else the project's own `content/`.
 */
export function contentFolder(asked?: string): string {
  const wanted = asked ?? process.env['DOSSIER_CONTENT'];
  return wanted ? resolve(typedIn(), wanted) : resolve(PROJECT_ROOT, 'content');
}

/** The folder a command was typed in: npm moves to the project's root first, and leaves the former in `INIT_CWD`. */
export function typedIn(): string {
  const here = process.cwd();
  return resolve(here) === resolve(PROJECT_ROOT) ? (process.env['INIT_CWD'] ?? here) : here;
}
