import type { FoundPassage } from '../dossier/search/add-passages.ts';
import type { FoundPlace, SearchResults } from '../dossier/search/search-dossier.ts';
import { articleUrl } from '../dossier/routes.ts';
import { announce } from './announce.ts';
import type { SearchBehaviour } from './attach-search.ts';
import type { LiveSearch } from './open-search.ts';
import { buildHeading, buildQuote, buildText, renderResults } from './render-results.ts';
import type { ResultLayout, ShownResult } from './render-results.ts';
import { countResults, SEARCH_STRINGS } from './search-strings.fr.ts';

/**
 * Results written into the page, as sections of links, each with the passage that answers. The query is kept in
 * the address. Arrows walk the results from the field, Escape comes back to it.
 */
export function attachPage(host: HTMLElement, input: HTMLInputElement, status: Element, live: LiveSearch): SearchBehaviour {
  const place = host.querySelector<HTMLElement>('[data-results]') ?? host;
  const start = [...place.childNodes];
  const base = host.dataset['base'] ?? '';
  let shown = 0;

  function show(query: string): void {
    const asked = query.trim();
    keepInAddress(asked);
    document.title = titleOf(asked);
    if (asked === '') {
      shown += 1;
      announce(status, '');
      return place.replaceChildren(...start);
    }
    void answer(asked, (shown += 1));
  }

  /** Old results stay until the new ones are there; their passages come when they can. */
  async function answer(asked: string, turn: number): Promise<void> {
    const results = await live.search(asked);
    if (turn !== shown) return;
    write(asked, results);
    const proved = await live.addPassages(results);
    if (turn === shown && results.units.length > 0) write(asked, proved);
  }

  function write(asked: string, results: SearchResults<FoundPlace | FoundPassage>): void {
    const groups = renderResults(results, layoutPage(base));
    const summary = groups.length === 0 ? SEARCH_STRINGS.none(asked) : countResults(results);
    announce(status, summary);
    place.replaceChildren(buildText('p', 'search-count', summary), ...(groups.length > 0 ? groups : [buildText('p', 'search-advice', SEARCH_STRINGS.advice), ...start]));
  }

  host.addEventListener('keydown', (event) => walk(event, host, input, place));
  input.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    show(input.value);
  });
  addEventListener('popstate', () => {
    input.value = readAddress();
    show(input.value);
  });
  if (input.value === '') input.value = readAddress();
  return { show };
}

const readAddress = (): string => new URLSearchParams(location.search).get('q') ?? '';

/** Replaces the query of the address: coming back to the page finds the results again. */
function keepInAddress(query: string): void {
  const url = new URL(location.href);
  if (query === '') url.searchParams.delete('q');
  else url.searchParams.set('q', query);
  if (url.href !== location.href) history.replaceState(history.state, '', url);
}

const plainTitle = document.title;

const titleOf = (query: string): string => (query === '' ? plainTitle : `${query} · ${plainTitle}`);

function layoutPage(base: string): ResultLayout {
  return {
    most: { entities: 20, events: 60, articles: 60 },
    buildGroup: (label, items) => {
      const section = document.createElement('section');
      const heading = document.createElement('h2');
      const list = document.createElement('ol');
      heading.append(label);
      list.append(...items);
      section.append(heading, list);
      return section;
    },
    buildItem: (result, group) => {
      const item = document.createElement('li');
      const link = Object.assign(document.createElement('a'), { href: `${base}${result.url}`, className: 'search-result' });
      const date = group === 'events' ? result.when : '';
      link.append(...buildHeading(result.title, date === '' || result.why.startsWith(date) ? result.why : `${date} · ${result.why}`));
      item.append(link, ...buildProof(result, base));
      return item;
    },
  };
}

/** The passage, linked to its place, under the title of its article. */
function buildProof({ id, passage }: ShownResult, base: string): HTMLElement[] {
  if (passage === null || !('text' in passage)) return [];
  const link = Object.assign(document.createElement('a'), { href: `${base}${articleUrl(passage.article)}#${passage.id}`, className: 'search-proof' });
  link.append(buildQuote(passage), ...(passage.article === id ? [] : [buildText('cite', 'search-source', passage.articleTitle)]));
  return [link];
}

function walk(event: KeyboardEvent, host: HTMLElement, input: HTMLInputElement, place: HTMLElement): void {
  const target = event.target;
  if (event.isComposing || !(target instanceof HTMLElement) || event.altKey || event.ctrlKey || event.metaKey) return;
  if (event.key === 'Escape') {
    event.preventDefault();
    if (target !== input) return input.focus();
    return input.blur();
  }
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const stops = [input, ...place.querySelectorAll<HTMLElement>('.search-result')];
  const current = stops.findIndex((stop) => stop === target || stop.parentElement?.contains(target) === true);
  if (current === -1 || !host.contains(target)) return;
  event.preventDefault();
  const next = stops[Math.min(Math.max(current + (event.key === 'ArrowDown' ? 1 : -1), 0), stops.length - 1)];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
}
