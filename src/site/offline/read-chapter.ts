import { listElements, readText, type HtmlElement } from '../integrations/list-elements.ts';

/** A page of the site on its way into the file. */
export interface Chapter {
  /** Path of the page, without the base path: `/articles/x/`. */
  readonly path: string;
  /** Its fragment in the file: `articles/x`. */
  readonly id: string;
  /** What the page shows, changed step by step. */
  readonly main: HtmlElement;
  /** Its inline sheets. */
  readonly styles: readonly string[];
}

/** Reads a built page. Throws when it has no `<main>`. */
export function readChapter(path: string, html: string): Chapter {
  const elements = listElements(html);
  const main = elements.find(({ tagName }) => tagName === 'main');
  if (main === undefined) throw new Error(`${path} has no <main>.`);
  return { path, id: chapterId(path), main, styles: elements.filter(({ tagName }) => tagName === 'style').map(readText) };
}

/** The fragment of a page in the file, its address without the slashes at its ends; and below it those of what it holds: `articles/x/p3-2`. */
export const chapterId = (path: string, fragment = ''): string => [trim(path), fragment].filter((part) => part !== '').join('/');

const trim = (path: string): string => path.replace(/^\/|\/$/g, '');
