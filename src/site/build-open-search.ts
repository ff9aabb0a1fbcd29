import { SITE } from './config.ts';
import { formatPlain } from './format-html.ts';
import { absoluteUrl, PAGES } from './routes.ts';
import { OPEN_SEARCH } from './strings/search.ts';

/** The OpenSearch 1.1 description of the search: a browser that reads it can search the site from its address bar. */
export function buildOpenSearch(): string {
  const elements = [
    // A short name holds 16 characters at most.
    `<ShortName>${escape(SITE.name)}</ShortName>`,
    `<Description>${escape(formatPlain(OPEN_SEARCH.description))}</Description>`,
    `<Language>${SITE.language}</Language>`,
    '<InputEncoding>UTF-8</InputEncoding>',
    `<Image width="32" height="32" type="image/x-icon">${escape(absoluteUrl('/favicon.ico'))}</Image>`,
    `<Url type="text/html" method="get" template="${escape(absoluteUrl(PAGES.search))}?q={searchTerms}"/>`,
    `<Url type="${OPEN_SEARCH_TYPE}" rel="self" template="${escape(absoluteUrl(PAGES.openSearch))}"/>`,
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>\n<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">\n  ${elements.join('\n  ')}\n</OpenSearchDescription>\n`;
}

/** The media type of a description. */
export const OPEN_SEARCH_TYPE = 'application/opensearchdescription+xml';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escape = (text: string): string => text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '');
