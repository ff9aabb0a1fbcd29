import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import MiniSearch from 'minisearch';
import type { Dossier, Passage } from '../../../src/dossier/model.ts';

/** Not among the dependencies: its binaries for some platforms cannot be had everywhere, and an installation would fail for them. */
const PAGEFIND = 'pagefind@1.6.0';

export const MINISEARCH_FILES = { code: '/minisearch.js', index: '/minisearch.json' } as const;
export const MINISEARCH_OPTIONS = { fields: ['title', 'text'], storeFields: ['title'] };

/** Seconds that each library takes to index; `null` when Pagefind cannot be had. */
export interface RivalTimes {
  readonly pagefind: number | null;
  readonly miniSearch: number;
}

/** Writes a page for each article into a folder, then what each library needs to search them. */
export async function writeRivals(folder: string, dossier: Pick<Dossier, 'articles' | 'passages'>): Promise<RivalTimes> {
  const texts = Map.groupBy(dossier.passages, ({ article }) => article);
  for (const { id, title } of dossier.articles) {
    const place = join(folder, 'articles', id);
    await mkdir(place, { recursive: true });
    await writeFile(join(place, 'index.html'), renderPage(title, texts.get(id) ?? []));
  }
  await writeFile(join(folder, 'empty.html'), '<!doctype html><html lang="fr"><title>Bench</title><link rel="icon" href="data:,"></html>');
  const pagefind = await time(() => promisify(execFile)('npm', ['exec', '--yes', PAGEFIND, '--', '--site', folder, '--glob', 'articles/**/*.html', '--force-language', 'fr'], { maxBuffer: 64e6 }));
  const miniSearch = await time(() => writeMiniSearch(folder, dossier, texts));
  if (miniSearch === null) throw new Error('MiniSearch could not index the articles.');
  return { pagefind, miniSearch };
}

async function writeMiniSearch(folder: string, { articles }: Pick<Dossier, 'articles'>, texts: ReadonlyMap<string, readonly Passage[]>): Promise<void> {
  const index = new MiniSearch({ ...MINISEARCH_OPTIONS, processTerm: (term) => term.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase() });
  index.addAll(articles.map(({ id, title }) => ({ id, title, text: (texts.get(id) ?? []).map(({ text }) => text).join(' ') })));
  await writeFile(join(folder, MINISEARCH_FILES.index), JSON.stringify(index));
  await writeFile(join(folder, MINISEARCH_FILES.code), await readFile(createRequire(import.meta.url).resolve('minisearch').replace(/cjs\/index\.cjs$/u, 'es/index.js')));
}

async function time(work: () => Promise<unknown>): Promise<number | null> {
  const start = performance.now();
  try {
    await work();
  } catch {
    return null;
  }
  return (performance.now() - start) / 1000;
}

/** A page as the site's: its passages bear their ids. */
function renderPage(title: string, passages: readonly Passage[]): string {
  const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const sentences = passages.map(({ id, kind, text }) => (kind === 'title' ? `<h1 id="${id}">${escape(text)}</h1>` : `<p id="${id}">${escape(text)}</p>`));
  return `<!doctype html><html lang="fr"><head><title>${escape(title)}</title></head><body><main data-pagefind-body>${sentences.join('')}</main></body></html>`;
}
