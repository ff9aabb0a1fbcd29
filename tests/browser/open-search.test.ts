import { expect, inject, it } from 'vitest';
import { usePages } from './open-page.ts';

const openPage = usePages();

it('every page tells where the site can be searched from the address bar, in a description that an XML parser reads', async () => {
  const page = await openPage('/', { bypassCSP: true });
  expect(await page.getAttribute('link[rel="search"]', 'type')).toBe('application/opensearchdescription+xml');
  const address = (await page.getAttribute('link[rel="search"]', 'href')) ?? '';
  const found = await page.evaluate(async (url) => {
    const document = new DOMParser().parseFromString(await (await fetch(url)).text(), 'application/xml');
    const read = (name: string): string => document.getElementsByTagName(name)[0]?.textContent ?? '';
    return {
      faults: document.getElementsByTagName('parsererror').length,
      root: `${document.documentElement.namespaceURI} ${document.documentElement.localName}`,
      name: read('ShortName'),
      encoding: read('InputEncoding'),
      urls: Array.from(document.getElementsByTagName('Url'), (element) => [element.getAttribute('type'), element.getAttribute('template')]),
    };
  }, new URL(address, inject('origin')).href);
  expect(found).toEqual({
    faults: 0,
    root: 'http://a9.com/-/spec/opensearch/1.1/ OpenSearchDescription',
    name: 'Moscou–Pyongyang',
    encoding: 'UTF-8',
    urls: [
      ['text/html', 'https://moscou-pyongyang.example/recherche/?q={searchTerms}'],
      ['application/opensearchdescription+xml', 'https://moscou-pyongyang.example/opensearch.xml'],
    ],
  });
});
