import type { Contender } from './contender.ts';
import { MINISEARCH_FILES, MINISEARCH_OPTIONS } from './write-rivals.ts';

/**
 * The site's own search on its page, without the passages, which come after the results from the pages of articles;
 * and the two libraries, each on an empty page, as their manuals tell to use them.
 */
export const CONTENDERS: readonly Contender[] = [
  {
    name: 'this site',
    path: '/recherche/',
    script: `const fetchAll = fetch;
    globalThis.fetch = (url, options) => (String(url).includes('/articles/') ? Promise.reject(new Error('not measured')) : fetchAll(url, options));
    globalThis.ask = async (query) => {
      const input = document.querySelector('[data-page] input[type="search"]');
      const place = document.querySelector('[data-results]');
      input.focus();
      const start = performance.now();
      const changed = new Promise((resolve) => {
        const observer = new MutationObserver(() => { observer.disconnect(); resolve(); });
        observer.observe(place, { childList: true, subtree: true });
        setTimeout(resolve, 20000);
      });
      input.value = query;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      await changed;
      const ms = performance.now() - start;
      const links = [...place.querySelectorAll('a.search-result')].map(({ pathname }) => /\\/articles\\/([^/]+)\\//.exec(pathname)?.[1]);
      return { ms, ids: links.filter((id) => id !== undefined) };
    };`,
  },
  {
    name: 'Pagefind 1.6.0',
    path: '/empty.html',
    script: `globalThis.ask = async (query) => {
      const start = performance.now();
      globalThis.pagefind ??= await import('/pagefind/pagefind.js');
      const { results } = await pagefind.search(query);
      const found = await Promise.all(results.slice(0, 10).map((result) => result.data()));
      return { ms: performance.now() - start, ids: found.map(({ url }) => /\\/articles\\/([^/]+)\\//.exec(url)?.[1]) };
    };`,
  },
  {
    name: 'MiniSearch 7.2.0',
    path: '/empty.html',
    script: `globalThis.ask = async (query) => {
      const start = performance.now();
      if (globalThis.mini === undefined) {
        const [{ default: MiniSearch }, index] = await Promise.all([import('${MINISEARCH_FILES.code}'), fetch('${MINISEARCH_FILES.index}').then((it) => it.text())]);
        globalThis.mini = MiniSearch.loadJSON(index, { ...${JSON.stringify(MINISEARCH_OPTIONS)}, processTerm: (term) => term.normalize('NFKD').replace(/\\p{M}/gu, '').toLowerCase() });
      }
      const found = mini.search(query, { prefix: true, fuzzy: (term) => (term.length > 4 ? 0.2 : false), boost: { title: 2 } });
      return { ms: performance.now() - start, ids: found.slice(0, 10).map(({ id }) => id) };
    };`,
  },
];
