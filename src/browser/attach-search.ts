import { attachBox } from './attach-box.ts';
import { attachPage } from './attach-page.ts';
import { openSearch } from './open-search.ts';
import { SEARCH_STRINGS } from './search-strings.fr.ts';
import styleUrl from './search.css?url';

/** What a search does with the words typed into it. */
export interface SearchBehaviour {
  /** Shows the results of a query; an empty one clears them. */
  show(query: string): void;
}

/** Makes a field search as it is typed into: loads the index and the style, then shows results in a box or in the page. */
export async function attachSearch(host: HTMLElement, indexUrl: string): Promise<SearchBehaviour> {
  const input = host.querySelector<HTMLInputElement>('input[type="search"]');
  if (input === null) throw new Error('<site-search> holds no search field.');
  const status = host.querySelector('[role="status"]') ?? addStatus(host);
  status.classList.add('visually-hidden');
  const loading = setTimeout(() => (status.textContent = SEARCH_STRINGS.loading), SLOW);
  try {
    const [search] = await Promise.all([openSearch(indexUrl, host.dataset['base'] ?? ''), loadStyle(styleUrl)]);
    status.textContent = '';
    const behaviour = host.hasAttribute('data-page') ? attachPage(host, input, status, search) : attachBox(host, input, status, search);
    input.addEventListener('input', () => behaviour.show(input.value));
    if (input.value.trim() !== '') behaviour.show(input.value);
    return behaviour;
  } catch (error) {
    status.textContent = SEARCH_STRINGS.failed;
    // Under a field the form still leads to the search page; there, everyone must be told.
    status.classList.toggle('visually-hidden', !host.hasAttribute('data-page'));
    throw error;
  } finally {
    clearTimeout(loading);
  }
}

/** Milliseconds before a reader is told that the search is loading. */
const SLOW = 400;

function addStatus(host: HTMLElement): HTMLElement {
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  status.className = 'visually-hidden';
  host.append(status);
  return status;
}

const styles = new Map<string, Promise<void>>();

/** Adds a style sheet to the page, once; resolves when it applies, or at once after a failure: the search works without. */
function loadStyle(url: string): Promise<void> {
  const known = styles.get(url);
  if (known !== undefined) return known;
  const loaded = new Promise<void>((resolve) => {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: url });
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => resolve());
    document.head.append(link);
  });
  styles.set(url, loaded);
  return loaded;
}
