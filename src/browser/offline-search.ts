import { addPassages, type FoundPassage } from '../dossier/search/add-passages.ts';
import { openMemoryStore } from '../dossier/search/open-memory-store.ts';
import { searchDossier, type ResultGroup, type SearchResults } from '../dossier/search/search-dossier.ts';
import type { SearchFiles, StoredPassage } from '../dossier/search/search-store.ts';
import { announce } from './announce.ts';
import { buildHeading, buildQuote, buildText, renderResults, type ResultLayout, type ShownResult } from './render-results.ts';
import { countResults, SEARCH_STRINGS } from './search-strings.fr.ts';
import { unpackText } from './unpack-text.ts';

/**
 * `<offline-search>` around a search field, in the file to take away: searches as one types, in the index that the file
 * holds packed, and leads to the chapters and passages of the file. Hidden without script.
 */
class OfflineSearch extends HTMLElement {
  #answer: Promise<Answer> | null = null;
  #turn = 0;
  #shown: Promise<void> = Promise.resolve();

  connectedCallback(): void {
    const { field, box } = this;
    if (field === null || box === null) return;
    this.hidden = false;
    field.addEventListener('focus', () => void this.#open());
    field.addEventListener('input', () => (this.#shown = this.#show()));
    field.addEventListener('focus', () => (box.hidden = field.value.trim() === ''));
    this.addEventListener('keydown', (event) => this.#walk(event));
    this.addEventListener('focusout', ({ relatedTarget }) => {
      if (relatedTarget instanceof Node && !this.contains(relatedTarget)) box.hidden = true;
    });
    document.addEventListener('click', ({ target }) => {
      if (target instanceof Element && (!this.contains(target) || target.closest('a') !== null)) box.hidden = true;
    });
    document.addEventListener('keydown', (event) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.target === field) return;
      event.preventDefault();
      field.focus();
    });
  }

  get field(): HTMLInputElement | null {
    return this.querySelector('input');
  }

  get box(): HTMLElement | null {
    return this.querySelector('[data-results]');
  }

  /** Unpacks the index once, when it is first needed. */
  #open(): Promise<Answer> {
    this.#answer ??= unpackText(document.getElementById('index')?.textContent ?? '').then((text) => {
      const store = { ...openMemoryStore(JSON.parse(text) as SearchFiles, []), passages: readPassages };
      return async (query) => addPassages(store, await searchDossier(store, query, { limit: MOST_SHOWN }));
    });
    return this.#answer;
  }

  async #show(): Promise<void> {
    const { field, box } = this;
    const status = this.querySelector('[role="status"]');
    if (field === null || box === null || status === null) return;
    const turn = (this.#turn += 1);
    try {
      const answer = await this.#open();
      const query = field.value.trim();
      const results = await answer(query);
      if (turn !== this.#turn) return;
      const groups = renderResults(results, LAYOUT);
      const summary = query === '' ? '' : groups.length === 0 ? SEARCH_STRINGS.none(query) : countResults(results);
      announce(status, summary);
      box.hidden = query === '';
      box.replaceChildren(buildText('p', 'search-count', summary), ...(groups.length === 0 ? [buildText('p', 'search-advice', SEARCH_STRINGS.advice)] : groups));
      box.scrollTop = 0;
    } catch (error) {
      box.hidden = false;
      box.replaceChildren(buildText('p', 'search-none', SEARCH_STRINGS.failed));
      throw error;
    }
  }

  /** Arrows go from the field to the results and back; Escape closes. */
  #walk(event: KeyboardEvent): void {
    const { field, box } = this;
    if (field === null || box === null || event.isComposing) return;
    if (event.key === 'Escape') {
      box.hidden = true;
      field.focus();
      return;
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || box.hidden) return;
    event.preventDefault();
    // Results on their way would take the place of the one that gets the focus.
    void this.#shown.then(() => {
      const stops = [field, ...box.querySelectorAll<HTMLElement>('.search-result')];
      const current = stops.findIndex((stop) => stop === event.target || stop.parentElement?.contains(event.target as Node) === true);
      stops[Math.min(Math.max(current + step, 0), stops.length - 1)]?.focus();
    });
  }
}

type Answer = (query: string) => Promise<SearchResults<FoundPassage>>;

/** Most results of one group. */
const MOST_SHOWN = 12;

/** The passages of an article, in its chapter. */
async function readPassages(article: string): Promise<readonly StoredPassage[]> {
  const chapter = `articles/${article}/`;
  return [...document.querySelectorAll(`[id^="${chapter}"]`)].map(({ id, textContent }) => ({ id: id.slice(chapter.length), text: textContent }));
}

const LAYOUT: ResultLayout = {
  most: { entities: 6, events: MOST_SHOWN, articles: MOST_SHOWN },
  buildGroup: (label, items) => {
    const section = document.createElement('section');
    const list = document.createElement('ol');
    list.setAttribute('role', 'list');
    list.append(...items);
    section.append(label, list);
    return section;
  },
  buildItem: (result, group) => {
    const item = document.createElement('li');
    const link = buildLink(toId(result.url), 'search-result');
    link.append(...buildHeading(result.title, describe(result, group)));
    item.append(link, ...buildProof(result, group));
    return item;
  },
};

/** The date of an event, then why it answers. */
function describe({ when, why }: ShownResult, group: ResultGroup): string {
  const date = group === 'events' ? when : '';
  return date === '' || why.startsWith(date) ? why : `${date} · ${why}`;
}

function buildProof({ passage }: ShownResult, group: ResultGroup): HTMLElement[] {
  if (passage === null || !('text' in passage)) return [];
  const link = buildLink(`articles/${passage.article}/${passage.id}`, 'search-proof');
  link.append(buildQuote(passage));
  if (group !== 'articles') link.append(buildText('cite', 'search-source', passage.articleTitle));
  return [link];
}

const buildLink = (id: string, className: string): HTMLAnchorElement => Object.assign(document.createElement('a'), { href: `#${id}`, className });

/** The fragment of a page in the file: its address without the slashes at its ends. */
const toId = (url: string): string => url.replace(/^\/|\/$/g, '');

customElements.define('offline-search', OfflineSearch);
