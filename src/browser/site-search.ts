import type { SearchBehaviour } from './attach-search.ts';

/**
 * `<site-search data-index="/recherche/tete.json">` around a form with a search field: turns it into a live search.
 * Nothing is downloaded before the field is used. With `data-page`, results are written into its
 * `[data-results]` and the query into the address; without, they open under the field.
 */
class SiteSearch extends HTMLElement {
  #behaviour: Promise<SearchBehaviour> | null = null;
  readonly #leaving = new AbortController();

  connectedCallback(): void {
    const { signal } = this.#leaving;
    this.addEventListener('focusin', ({ target }) => void (target === this.field && this.#start()), { signal });
    document.addEventListener('keydown', (event) => this.#answerShortcut(event), { signal });
    const query = this.isPage ? new URLSearchParams(location.search).get('q') : null;
    // A query that came with the address; an empty one, from the glass of a narrow masthead, asks for the field.
    if (query === '') this.field?.focus();
    else if (query !== null || document.activeElement === this.field) void this.#start();
  }

  disconnectedCallback(): void {
    this.#leaving.abort();
  }

  get field(): HTMLInputElement | null {
    return this.querySelector('input[type="search"]');
  }

  get isPage(): boolean {
    return this.hasAttribute('data-page');
  }

  #start(): Promise<SearchBehaviour> {
    this.#behaviour ??= import('./attach-search.ts').then(({ attachSearch }) => attachSearch(this, this.dataset['index'] ?? ''));
    this.#behaviour.catch(() => (this.#behaviour = null));
    return this.#behaviour;
  }

  /** `/` and Ctrl+K, or ⌘K, lead to the page's search; where no field shows, to the page of search. */
  #answerShortcut(event: KeyboardEvent): void {
    const palette = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isEditable(event.target);
    if ((!palette && !slash) || event.defaultPrevented || findMain() !== this) return;
    event.preventDefault();
    const { field } = this;
    if (field?.checkVisibility() === true) {
      field.focus();
      field.select();
    } else {
      location.assign(this.querySelector('form')?.action ?? '');
    }
  }
}

/** The search that answers shortcuts: that of the search page, else the first one shown, else the first. */
function findMain(): SiteSearch | undefined {
  const all = [...document.querySelectorAll<SiteSearch>('site-search')];
  return all.find(({ isPage }) => isPage) ?? all.find(({ field }) => field?.checkVisibility() === true) ?? all[0];
}

const isEditable = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));

customElements.define('site-search', SiteSearch);
