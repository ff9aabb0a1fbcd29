import type { SearchOptions, SearchResults } from '../dossier/search/search-dossier.ts';
import { announce } from './announce.ts';
import type { Prove } from './fill-proofs.ts';
import { openSearch } from './open-search.ts';
import { countResults, SEARCH_STRINGS } from './search-strings.fr.ts';

/** Where the results of a field are shown. */
export interface SearchView {
  /** What narrows the search. */
  options(): SearchOptions;
  /** What is told about it, after the count; empty when nothing narrows it. */
  narrowed(): string;
  /** Shows results in place of the former; `prove` gives any of them the words of their passages. */
  write(results: SearchResults, query: string, summary: string, prove: Prove): void;
  /** Shows what is shown before any query. */
  clear(): void;
  /** Tells that the answer could not be had; what is shown stays. */
  fail(message: string): void;
}

/** Asks a query, its words corrected if need be, or `exact`. */
export type Ask = (query: string, exact?: boolean) => void;

/**
 * Makes the results of a field live. Old ones stay until the new ones are there, a late answer never replaces a
 * newer one, and a file that could not be had is asked for again by the next query.
 */
export function answerQueries(host: HTMLElement, index: string, view: SearchView): Ask {
  const status = host.querySelector('[role="status"]') ?? addStatus(host);
  const open = () => openSearch(index, host.dataset['base'] ?? '');
  let turn = 0;

  async function answer(query: string, exact: boolean): Promise<void> {
    turn += 1;
    const mine = turn;
    const loading = setTimeout(() => (status.textContent = SEARCH_STRINGS.loading), SLOW);
    try {
      const live = await open();
      const results = await live.search(query, { ...view.options(), exact });
      clearTimeout(loading);
      if (mine !== turn) return;
      const summary = summarise(results, query) + view.narrowed();
      announce(status, results.corrected === null ? summary : `${SEARCH_STRINGS.corrected(results.corrected)} ${summary}`);
      view.write(results, query, summary, async (some) => {
        const proved = await live.addPassages({ ...results, entities: [], events: [], articles: some }).catch(() => null);
        return mine === turn && proved !== null ? proved.articles : null;
      });
    } catch {
      clearTimeout(loading);
      if (mine !== turn) return;
      const message = navigator.onLine ? SEARCH_STRINGS.failed : SEARCH_STRINGS.offline;
      announce(status, message);
      view.fail(message);
    }
  }

  // The first search prepares the head: better now than under the first key.
  open().catch(() => undefined);
  return (query, exact = false) => {
    const asked = query.trim();
    if (asked !== '') return void answer(asked, exact);
    turn += 1;
    announce(status, '');
    view.clear();
  };
}

/** Milliseconds before a reader is told that the search is loading. */
const SLOW = 400;

const summarise = (results: SearchResults, query: string): string =>
  results.entities.length + results.events.length + results.articles.length === 0 ? SEARCH_STRINGS.none(query) : countResults(results);

function addStatus(host: HTMLElement): HTMLElement {
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  status.className = 'visually-hidden';
  host.append(status);
  return status;
}
