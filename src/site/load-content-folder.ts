import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { contentFolder } from '../reader/content-folder.ts';

/**
 * Loads the texts of one of the editor's folders, rendered; an entry's id is its file's name. Every text is rendered
 * each time, since what is printed around it (links, notes) depends on all the others. Fields are the dossier's
 * affair, and so is telling what is wrong: a text that cannot be rendered is left out here.
 */
export function loadContentFolder(name: string): Loader {
  return {
    name: `content-folder-${name}`,
    load: async (context) => {
      const folder = join(contentFolder(process.cwd()), name);
      const files = await readdir(folder).catch(() => []);
      context.store.clear();
      for (const file of files.filter((one) => one.endsWith('.md')).toSorted()) await storeText(join(folder, file), file.slice(0, -'.md'.length), context);
    },
  };
}

async function storeText(path: string, id: string, { store, renderMarkdown, logger }: LoaderContext): Promise<void> {
  const text = await readFile(path, 'utf8');
  try {
    store.set({ id, data: {}, rendered: await renderMarkdown(text, { fileURL: pathToFileURL(path) }) });
  } catch (error) {
    logger.warn(error instanceof Error ? error.message : String(error));
  }
}
