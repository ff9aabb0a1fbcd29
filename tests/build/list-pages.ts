import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';

/** A page of the built site. */
export interface BuiltPage {
  /** `/articles/x/`; `/404.html` keeps its file name. */
  readonly path: string;
  readonly html: string;
  readonly tree: Root;
}

/** The file to take away: no page of the site. */
export const OFFLINE_FILE = 'moscou-pyongyang.html';

/** Every HTML page of a built site, in the order of their addresses. */
export function listPages(dist: string): BuiltPage[] {
  return listFiles(dist)
    .filter((file) => file.endsWith('.html') && file !== OFFLINE_FILE)
    .map((file) => {
      const html = readFileSync(join(dist, file), 'utf8');
      return { path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`, html, tree: fromHtml(html) };
    })
    .sort((one, other) => one.path.localeCompare(other.path));
}

/** Paths of every file below a folder, with `/` between names. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'));
}

/** Every element of a page. */
export function listElements({ tree }: Pick<BuiltPage, 'tree'>): Element[] {
  const elements: Element[] = [];
  visit(tree, 'element', (element) => void elements.push(element));
  return elements;
}
