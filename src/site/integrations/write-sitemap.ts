import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { PAGES } from '../routes.ts';
import { listElements, readAttribute } from './list-elements.ts';
import { listHtmlFiles } from './list-html-files.ts';

/**
 * Writes the sitemap from the built pages themselves: the canonical address of each that has one. No date of
 * change: nobody told one.
 */
export function writeSitemap(): AstroIntegration {
  return {
    name: 'write-sitemap',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const files = await listHtmlFiles(fileURLToPath(dir));
        const pages = await Promise.all(files.map((file) => readFile(file, 'utf8')));
        const addresses = [...new Set(pages.flatMap(findCanonical))].toSorted();
        await writeFile(new URL(`.${PAGES.sitemap}`, dir), formatSitemap(addresses));
        logger.info(`${addresses.length} addresses`);
      },
    },
  };
}

/** The canonical address of a page; none for a page kept out of the search engines. */
export function findCanonical(html: string): string[] {
  const link = listElements(html).find((element) => element.tagName === 'link' && readAttribute(element, 'rel') === 'canonical');
  const address = link === undefined ? null : readAttribute(link, 'href');
  return address === null ? [] : [address];
}

/** A sitemap of these addresses, as sitemaps.org defines it. */
export const formatSitemap = (addresses: readonly string[]): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...addresses.map((address) => `<url><loc>${escapeXml(address)}</loc></url>`),
    '</urlset>',
    '',
  ].join('\n');

const escapeXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
