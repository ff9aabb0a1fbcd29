import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentFolder } from '../../reader/content-folder.ts';
import { loadDossier } from '../../reader/load-dossier.ts';
import { buildOfflineFile } from '../offline/build-offline-file.ts';
import { bundleScript } from '../offline/bundle-script.ts';
import { OFFLINE_URL } from '../routes.ts';

/** Writes the whole dossier as one file to take away, from the built pages. Comes last: it bears a policy of its own. */
export function writeOffline(): AstroIntegration {
  let folder = '';
  return {
    name: 'write-offline',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = contentFolder(fileURLToPath(config.root));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const [{ dossier }, script, [layers = '', ...css]] = await Promise.all([loadDossier(folder), bundleScript(), readOfflineSheets()]);
        const html = buildOfflineFile(dossier, { read: (path) => readFileSync(new URL(`.${path}`, dir)), css: css.join('\n'), layers, script });
        await writeFile(new URL(`.${OFFLINE_URL}`, dir), html);
        logger.info(`${Math.round(Buffer.byteLength(html) / 1000)} kB`);
      },
    },
  };
}

/** The sheets that the pages do not hold: the order of the layers, then those of the search and of the file. */
export const readOfflineSheets = (): Promise<string[]> => Promise.all(SHEETS.map(readStyle));

/** The order of the layers, the look of the results, that of the file itself. */
const SHEETS = ['../../styles/layers.css', '../../browser/search.css', '../../browser/search-page.css', '../../styles/offline.css'] as const;

/** A sheet of the project, without its comments and its indentation. */
const readStyle = async (path: string): Promise<string> =>
  (await readFile(new URL(path, import.meta.url), 'utf8')).replace(/\/\*[^]*?\*\//g, '').replace(/\s+/g, ' ');
