import type { SearchResult, SearchResults } from '../dossier/search/search-dossier.ts';
import { SEARCH_STRINGS } from './search-strings.fr.ts';
import { setText } from './set-text.ts';

export type ResultGroup = keyof SearchResults;

/** How results are laid out: what a group and a result become, and how many of each are shown. */
export interface ResultLayout {
  readonly most: Readonly<Record<ResultGroup, number>>;
  buildGroup(label: HTMLElement, items: readonly HTMLElement[], group: ResultGroup): HTMLElement;
  buildItem(result: SearchResult, group: ResultGroup): HTMLElement;
}

/** The groups that hold something, rendered. The box and the page differ by their layout alone. */
export function renderResults(results: SearchResults, layout: ResultLayout): HTMLElement[] {
  return GROUPS.filter((group) => results[group].length > 0).map((group) => {
    const items = results[group].slice(0, layout.most[group]).map((result) => layout.buildItem(result, group));
    return layout.buildGroup(buildText('span', 'search-label', SEARCH_STRINGS.groups[group]), items, group);
  });
}

const GROUPS = ['entities', 'events', 'articles'] as const satisfies readonly ResultGroup[];

/** The title of a result, and beside it what it was found by. */
export function buildHeading(title: string, why: string): readonly HTMLElement[] {
  return [buildText('span', 'search-title', title), buildText('span', 'search-why', why)];
}

/** The passage of a result, what matched marked; `null` when it has none. */
export function buildQuote(result: SearchResult): HTMLElement | null {
  if (result.passage === null) return null;
  const quote = buildText('q', 'search-quote', '');
  setText(quote, result.passage.text, result.passage.highlights);
  return quote;
}

/** An element of a class with a text in French typography. */
export function buildText(tag: string, className: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  setText(element, text);
  return element;
}
