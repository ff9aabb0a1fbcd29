import { createHash } from 'node:crypto';
import { buildSearchIndex } from '../../dossier/search/build-search-index.ts';
import type { Dossier } from '../../dossier/model.ts';
import { articleUrl, passageUrl } from '../../dossier/routes.ts';
import { SITE } from '../config.ts';
import { indexDossier } from '../dossier-index.ts';
import { escapeHtml, formatPlain } from '../format-html.ts';
import type { HtmlElement } from '../integrations/list-elements.ts';
import { OFFLINE } from '../strings/offline.ts';
import { findElements, listClasses } from './find-elements.ts';
import { buildFrame, FRAME_IDS } from './build-frame.ts';
import { inlineFiles, inlineFonts, type ReadFile } from './inline-files.ts';
import { joinChapters } from './join-chapters.ts';
import { listParts, type Part, type PartPage } from './list-parts.ts';
import { formatStyles, mergeStyles, type UsedNames } from './merge-styles.ts';
import { packText } from './pack-text.ts';
import { chapterId, readChapter, type Chapter } from './read-chapter.ts';
import { shortenScopes } from './shorten-scopes.ts';
import { trimChapter } from './trim-chapter.ts';
import { writeChapter } from './write-chapter.ts';

/** What the file is made of, beside the dossier. */
export interface OfflineSources {
  readonly read: ReadFile;
  /** The sheet of the file itself, which comes after those of the pages. */
  readonly css: string;
  /** The order of the layers. */
  readonly layers: string;
  /** The script that searches and previews. */
  readonly script: string;
}

/**
 * The whole dossier as one page that asks for nothing: the built pages, trimmed and joined, their styles, fonts and
 * map, the search. The same site gives the same bytes. Throws when a page of the dossier is not built.
 */
export function buildOfflineFile(dossier: Dossier, { read, css, layers, script }: OfflineSources): string {
  const parts = listParts(indexDossier(dossier));
  const chapters = new Map(parts.flatMap(listPages).map((page) => [page, buildChapter(page, read)]));
  const all = [...chapters.values()];
  joinChapters(all, new Map([...FRAME_IDS, ...parts.flatMap(listIds)]), new Set(listKept(dossier)));
  const roots = all.map(({ main }) => main);
  const rules = shortenScopes(roots, mergeStyles([...all.flatMap(({ styles }) => styles), css], listUsedNames(roots, buildFrame(dossier, parts, () => ''))));
  const style = inlineFonts(layers.trim() + formatStyles(rules), read);
  const body = buildFrame(dossier, parts, (page) => writeChapter(chapters.get(page)?.main));
  return [
    `<!doctype html><html lang="${SITE.language}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${buildPolicy(style, script)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(formatPlain(`${OFFLINE.title} · ${SITE.name}`))}</title>`,
    `<meta name="description" content="${escapeHtml(formatPlain(SITE.description))}"><meta name="robots" content="noindex">`,
    `<style>${style}</style></head><body>${body}`,
    `<script type="text/plain" id="${INDEX_ID}">${packText(JSON.stringify(buildSearchIndex(dossier)))}</script>`,
    `<script>${script}</script></body></html>\n`,
  ].join('\n');
}

/** Where the script finds the packed index. */
const INDEX_ID = 'index';

const toId = (url: string): string => chapterId(...(url.split('#') as [string, string?]));

/** The passages, which readers may link to, and what the styles know by its id. */
const listKept = ({ articles, passages }: Dossier): string[] => [
  ...passages.map(({ article, id }) => toId(passageUrl({ article, passage: id }))),
  ...articles.map(({ id }) => toId(`${articleUrl(id)}#dates`)),
];

const listPages = ({ head, groups }: Part): PartPage[] => [...(head === null ? [] : [head]), ...groups.flatMap(({ pages }) => pages)];

const listIds = ({ id, groups }: Part): [string, string][] => [
  [id, id],
  ...groups.flatMap(({ heading }): [string, string][] => (heading === null ? [] : [[heading.id, heading.id], [chapterId(heading.path), heading.id]])),
];

function buildChapter({ path, kind }: PartPage, read: ReadFile): Chapter {
  const chapter = readChapter(path, read(`${path}index.html`).toString('utf8'));
  trimChapter(chapter, kind);
  inlineFiles(chapter.main, read);
  return chapter;
}

function listUsedNames(roots: readonly HtmlElement[], frame: string): UsedNames {
  const elements = roots.flatMap((root) => findElements(root));
  const scopes = elements.flatMap(({ attrs }) => attrs.map(({ name }) => name).filter((name) => name.startsWith('data-astro-cid-')));
  const framed = [...frame.matchAll(/class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' '));
  return { classes: new Set([...elements.flatMap(listClasses), ...framed]), scopes: new Set(scopes) };
}

/** Nothing but what the file holds, and of scripts and styles its own alone. */
const buildPolicy = (style: string, script: string): string =>
  ["default-src 'none'", `script-src ${hash(script)}`, `style-src ${hash(style)}`, 'img-src data:', 'font-src data:', "form-action 'none'", "base-uri 'none'"].join(';');

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
