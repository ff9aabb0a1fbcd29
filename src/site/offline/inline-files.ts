import type { HtmlElement } from '../integrations/list-elements.ts';
import { readAttribute } from '../integrations/list-elements.ts';
import { SITE } from '../config.ts';
import { editElement, removeElement } from './edit-element.ts';
import { findElements } from './find-elements.ts';

/** Reads a file of the built site from its path, without the base path. */
export type ReadFile = (path: string) => Buffer;

/** Puts the pictures of a page into it; of those offered by width, the narrow one, which reads everywhere. */
export function inlineFiles(main: HtmlElement, read: ReadFile): void {
  for (const picture of findElements(main, 'picture')) {
    const [source] = findElements(picture, 'source');
    for (const image of findElements(picture, 'img')) {
      for (const [name, from] of [['src', 'srcset'], ['width', 'width'], ['height', 'height']] as const) {
        const value = source === undefined ? null : readAttribute(source, from);
        if (value !== null) editElement(image, name, value);
      }
    }
    findElements(picture, 'source').forEach(removeElement);
  }
  for (const image of findElements(main, 'img')) editElement(image, 'src', buildSvgData(read(sitePath(readAttribute(image, 'src') ?? '')).toString('utf8')));
}

/** Puts the fonts of a sheet into it; what is there needs no waiting for. */
export const inlineFonts = (css: string, read: ReadFile): string =>
  css.replace(/font-display:\w+/g, 'font-display:block').replace(/url\(([^)"']+\.woff2)\)/g, (_, path: string) => `url(data:font/woff2;base64,${read(sitePath(path)).toString('base64')})`);

const sitePath = (path: string): string => path.slice(SITE.base.length);

/** Percent signs and hashes mean something in an address; the rest stands as it is. */
const buildSvgData = (svg: string): string => `data:image/svg+xml,${svg.replaceAll('%', '%25').replaceAll('#', '%23').replaceAll('"', "'").replace(/\s+/g, ' ')}`;
