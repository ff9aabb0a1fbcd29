import type { FoundPlace, SearchResult } from '../dossier/search/search-dossier.ts';
import { answerQueries } from './answer-queries.ts';
import { fillProofs } from './fill-proofs.ts';
import { PAGE_STRINGS } from './page-strings.fr.ts';
import { buildHeading, buildText, renderCorrection, renderResults } from './render-results.ts';
import type { ResultLayout } from './render-results.ts';
import { readFilters } from './search-filters.ts';
import { SEARCH_STRINGS } from './search-strings.fr.ts';
import { setText } from './set-text.ts';

/**
 * Results written into the page, as sections of links, each with the passage that answers. The query and its filters
 * are kept in the address. Arrows walk the results from the field, Escape comes back to it.
 */
export function attachPage(host: HTMLElement, input: HTMLInputElement, index: string): void {
  const place = host.querySelector<HTMLElement>('[data-results]') ?? host;
  const count = host.querySelector<HTMLElement>('[data-summary]') ?? document.createElement('p');
  const start = [...place.childNodes];
  const base = host.dataset['base'] ?? '';
  let stop = (): void => undefined;
  const { form } = input;
  if (form === null) throw new Error('The field of the search page stands in no form.');
  const filters = readFilters(form, () => show('push'));

  const ask = answerQueries(host, index, {
    options: filters.options,
    narrowed: filters.tellPeriod,
    write: (results, query, summary, prove) => {
      const proofs = new Map<Element, SearchResult>();
      const groups = renderResults(results, layoutPage(base, proofs));
      const narrowed = Object.keys(filters.options()).length > 0;
      const none = narrowed ? [buildText('p', 'search-advice', PAGE_STRINGS.widen)] : [buildText('p', 'search-advice', SEARCH_STRINGS.advice), ...start];
      setText(count, summary);
      place.replaceChildren(...renderCorrection(results, query, () => show('push', true)), ...(groups.length > 0 ? groups : none));
      stop();
      stop = fillProofs(proofs, prove, base);
    },
    clear: () => {
      stop();
      count.replaceChildren();
      place.replaceChildren(...start);
    },
    fail: (message) => setText(count, message),
  });

  /** Asks what the form says; a change of filter may be gone back from, a key more in the query is not. */
  function show(history: 'push' | 'replace' | 'keep', exact = false): void {
    const query = input.value.trim();
    if (history !== 'keep') keepInAddress(history);
    document.title = titleOf(query);
    ask(query, exact);
  }

  function keepInAddress(way: 'push' | 'replace'): void {
    const url = new URL(location.href);
    const query = input.value.trim();
    if (query === '') url.searchParams.delete('q');
    else url.searchParams.set('q', query);
    filters.write(url.searchParams);
    if (url.href !== location.href) history[`${way}State`](history.state, '', url);
  }

  function readAddress(): void {
    const address = new URLSearchParams(location.search);
    input.value = address.get('q') ?? '';
    filters.read(address);
  }

  input.addEventListener('input', () => show('replace'));
  host.addEventListener('keydown', (event) => walk(event, host, input, place));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    show('push');
  });
  addEventListener('popstate', () => {
    readAddress();
    show('keep');
  });
  if (input.value === '') readAddress();
  if (input.value !== '') show('replace');
}

const plainTitle = document.title;

const titleOf = (query: string): string => (query === '' ? plainTitle : `${query} · ${plainTitle}`);

function layoutPage(base: string, proofs: Map<Element, SearchResult>): ResultLayout<FoundPlace> {
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
      item.append(link);
      if (result.passage === null) return item;
      // The lines the passage will take, kept for it.
      const kept = buildText('p', 'search-proof', '');
      proofs.set(kept, result);
      item.append(kept);
      return item;
    },
  };
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
  const current = stops.findIndex((stop) => stop === target || stop.closest('li')?.contains(target) === true);
  if (current === -1 || !host.contains(target)) return;
  event.preventDefault();
  const next = stops[Math.min(Math.max(current + (event.key === 'ArrowDown' ? 1 : -1), 0), stops.length - 1)];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
}
