import type { DocumentFile, HeadFile, SearchStore, StoredPassage, TermFile } from '../dossier/search/search-store.ts';

/** The files of a search whose head is at an address, and the passages in the pages of the articles, under `base`. */
export function openStore(url: string, base: string): SearchStore {
  const head = readJson(url) as Promise<HeadFile>;
  const pages = new Map<string, Promise<readonly StoredPassage[]>>();
  const read = async (kind: string, number: number): Promise<unknown> => readJson(new URL(`${kind}-${(await head).version}-${number}.json`, new URL(url, location.href)).href);
  return {
    head: () => head,
    terms: async (number) => (await read('t', number)) as TermFile,
    documents: async (number) => (await read('d', number)) as DocumentFile,
    passages: async (article) => {
      const known = pages.get(article) ?? readPassages(`${base}/articles/${article}/`);
      pages.set(article, known);
      try {
        return await known;
      } catch {
        // Results are worth more than their passages: an article that cannot be had leaves its own out, until it is asked for again.
        pages.delete(article);
        return [];
      }
    },
  };
}

async function readJson(url: string): Promise<unknown> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`The search index answers ${response.status}.`);
  return response.json();
}

/** An article's passages bear their ids in its page. */
async function readPassages(url: string): Promise<readonly StoredPassage[]> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`The article answers ${response.status}.`);
  const html = await response.text();
  // Of the page, its text alone: the policy of this page allows none of the styles in the head of another.
  const page = new DOMParser().parseFromString(html.slice(html.indexOf('<main')), 'text/html');
  return [...page.querySelectorAll('main [id]')].flatMap(({ id, textContent }) => (/^(?:titre|chapo|p\d+)-\d+$/.test(id) ? [{ id, text: textContent }] : []));
}
