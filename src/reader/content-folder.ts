/** Which folder holds the content, for the command and for the site's build alike. */
import { resolve } from 'node:path';

/**
 * Absolute path of the content folder: `asked` (an option, else `DOSSIER_CONTENT`), relative to where the command was
 * typed; else `content/` in the project's root.
 */
export function contentFolder(root: string, asked = process.env['DOSSIER_CONTENT']): string {
  return asked ? resolve(typedIn(root), asked) : resolve(root, 'content');
}

/** The folder a command was typed in: npm moves to the project's root first, and leaves the former in `INIT_CWD`. */
export function typedIn(root: string): string {
  const here = process.cwd();
  return resolve(here) === resolve(root) ? (process.env['INIT_CWD'] ?? here) : here;
}
