import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** The HTML files of a built site, as absolute paths, in the order of their names. */
export async function listHtmlFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  return names.filter((name) => name.endsWith('.html')).toSorted().map((name) => join(folder, name));
}
