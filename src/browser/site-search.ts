import { rememberQuery } from './remember-query.ts';
import styleUrl from './search.css?url';

/**
 * `<site-search>` around a form with a search field: turns it into a live search. Nothing is downloaded before the field
 * is used; then code, style and head, which stands beside the page the form leads to, come at once. With `data-page`,
 * results are written into its `[data-results]` and the query into the address; without, they open under the field.
 */
class SiteSearch extends HTMLElement {
  #loading: Promise<void> | null = null;
  readonly #leaving = new AbortController();

  connectedCallback(): void {
    const { signal } = this.#leaving;
    for (const use of ['focusin', 'input']) this.addEventListener(use, ({ target }) => void (target === this.field && this.#start()), { signal });
    this.addEventListener('submit', () => rememberQuery(this.field?.value ?? ''), { signal });
    this.addEventListener('click', ({ target }) => this.#rememberFollowed(target), { signal });
    document.addEventListener('keydown', (event) => this.#answerShortcut(event), { signal });
    const query = this.isPage ? new URLSearchParams(location.search).get('q') : null;
    // A query that came with the address; an empty one, from the glass of a narrow masthead, asks for the field.
    if (query === '') this.field?.focus();
    else if (query !== null || document.activeElement === this.field) this.#start();
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

  #start(): void {
    const { field } = this;
    if (field === null) return;
    this.#loading ??= this.#load(field).catch(() => {
      this.#loading = null;
      const status = this.querySelector('[data-summary]');
      if (status !== null) status.textContent = this.dataset['failed'] ?? '';
    });
  }

  async #load(field: HTMLInputElement): Promise<void> {
    const index = new URL('tete.json', field.form?.action).pathname;
    addLink({ rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: index });
    addLink({ rel: 'stylesheet', href: styleUrl });
    const { attachSearch } = await import('./attach-search.ts');
    await attachSearch(this, field, index);
  }

  /** A query is kept once it led somewhere, not at every key. */
  #rememberFollowed(target: EventTarget | null): void {
    if (target instanceof Element && target.closest('[role="option"], .search-result, .search-proof') !== null) rememberQuery(this.field?.value ?? '');
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

/** Asks for a file of the search from the head of the page, once. */
function addLink(properties: Partial<HTMLLinkElement> & { readonly rel: string; readonly href: string }): void {
  if (document.querySelector(`link[rel="${properties.rel}"][href="${properties.href}"]`) === null) document.head.append(Object.assign(document.createElement('link'), properties));
}

/** The search that answers shortcuts: that of the search page, else the first one shown, else the first. */
function findMain(): SiteSearch | undefined {
  const all = [...document.querySelectorAll<SiteSearch>('site-search')];
  return all.find(({ isPage }) => isPage) ?? all.find(({ field }) => field?.checkVisibility() === true) ?? all[0];
}

const isEditable = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));

customElements.define('site-search', SiteSearch);
