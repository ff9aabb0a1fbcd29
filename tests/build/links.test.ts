import { expect, inject, it } from 'vitest';
import { listElements, listFiles, listPages } from './list-pages.ts';

const pages = listPages(inject('dist'));
const files = new Set(listFiles(inject('dist')).map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`));
const anchors = new Map(pages.map((page) => [page.path, new Set(listElements(page).flatMap(({ properties }) => (properties['id'] === undefined ? [] : [String(properties['id'])])))]));

const linksOf = (page: (typeof pages)[number]): string[] =>
  listElements(page).flatMap(({ tagName, properties }) =>
    ['href', 'src', 'action'].flatMap((name) => (tagName === 'use' || typeof properties[name] !== 'string' ? [] : [properties[name]])),
  );

it('has the pages the design names', () => {
  for (const path of ['/', '/articles/', '/chronologie/', '/concordance/', '/glossaire/', '/personnes/', '/lieux/', '/organisations/', '/recherche/', '/methode/', '/accessibilite/', '/mentions-legales/', '/404.html']) {
    expect(anchors.has(path), path).toBe(true);
  }
  for (const file of ['/flux.xml', '/chronologie.json', '/chronologie.csv', '/chronologie.ics', '/robots.txt', '/favicon.svg']) expect(files, file).toContain(file);
});

it('has no internal link to a page, a file or an anchor that does not exist', () => {
  const broken = pages.flatMap((page) =>
    linksOf(page).flatMap((link) => {
      if (/^(?:https?:|mailto:|data:)/.test(link)) return [];
      const { pathname, hash } = new URL(link, `http://site${page.path}`);
      const path = decodeURIComponent(pathname);
      const [id = ''] = decodeURIComponent(hash.slice(1)).split(':~:');
      if (!files.has(path)) return [`${page.path} → ${link}`];
      return id !== '' && !anchors.get(path)?.has(id) ? [`${page.path} → ${link}`] : [];
    }),
  );
  expect(broken).toEqual([]);
});

it('asks nothing of a third party', () => {
  const requests = pages.flatMap((page) =>
    listElements(page).flatMap(({ tagName, properties }) => (['img', 'script', 'iframe', 'source', 'video'].includes(tagName) || (tagName === 'link' && /stylesheet|preload|icon/.test(String(properties['rel']))) ? [String(properties['src'] ?? properties['href'] ?? '')] : [])),
  );
  expect(requests.filter((address) => /^(?:https?:)?\/\//.test(address))).toEqual([]);
});

it('gives every page a title of its own, one h1, a language, a canonical address, and no id twice', () => {
  const titles = pages.map(titleOf);
  expect(new Set(titles).size).toBe(pages.length);
  for (const page of pages) {
    const elements = listElements(page);
    const ids = elements.flatMap(({ properties }) => properties['id'] ?? []);
    expect(elements.filter(({ tagName }) => tagName === 'h1'), page.path).toHaveLength(1);
    expect(elements.find(({ tagName }) => tagName === 'html')?.properties['lang'], page.path).toBe('fr');
    expect(new Set(ids).size, page.path).toBe(ids.length);
    if (!isUnlisted(page)) expect(canonicalOf(page), page.path).toBe(`https://moscou-pyongyang.example${page.path}`);
  }
});

const titleOf = ({ html }: (typeof pages)[number]): string => /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';

const canonicalOf = (page: (typeof pages)[number]): unknown =>
  listElements(page).find(({ tagName, properties }) => tagName === 'link' && String(properties['rel']) === 'canonical')?.properties['href'];

/** Pages kept out of search engines have no address to prefer. */
const isUnlisted = (page: (typeof pages)[number]): boolean =>
  listElements(page).some(({ tagName, properties }) => tagName === 'meta' && properties['name'] === 'robots' && String(properties['content']).includes('noindex'));

it('quotes in its text directives words that their page says, in their order', () => {
  const directives = pages.flatMap((page) => linksOf(page).filter((link) => link.includes(':~:text=')));
  expect(directives.length).toBeGreaterThan(20);
  const lost = directives.filter((link) => {
    const [path = '', directive = ''] = link.split(/#[^:]*:~:text=/);
    const text = pages.find((page) => page.path === path)?.html.replace(/<[^>]*>/g, '').replaceAll('&quot;', '"').replaceAll('&amp;', '&') ?? '';
    const parts = directive.split(',').map((part) => decodeURIComponent(part.replace(/^-|-$/g, '')));
    return parts.reduce((from, part) => (from < 0 ? from : text.indexOf(part, from)), 0) < 0;
  });
  expect(lost).toEqual([]);
});
