import type { FoundPassage } from '../dossier/search/add-passages.ts';
import type { FoundPlace, ResultGroup, SearchResult, SearchResults } from '../dossier/search/search-dossier.ts';
import { SEARCH_STRINGS } from './search-strings.fr.ts';
import { setText } from './set-text.ts';

/** A result with the words of its passage, or before they came. */
export type ShownResult = SearchResult<FoundPlace | FoundPassage>;

/** How results are laid out: what a group and a result become, and how many of each are shown. */
export interface ResultLayout<Passage = FoundPlace | FoundPassage> {
  readonly most: Readonly<Record<ResultGroup, number>>;
  buildGroup(label: HTMLElement, items: readonly HTMLElement[], group: ResultGroup): HTMLElement;
  buildItem(result: SearchResult<Passage>, group: ResultGroup): HTMLElement;
}

/** The groups that hold something, rendered. The box and the page differ by their layout alone. */
export function renderResults<Passage>(results: SearchResults<Passage>, layout: ResultLayout<Passage>): HTMLElement[] {
  return GROUPS.filter((group) => results[group].length > 0).map((group) => {
    const items = results[group].slice(0, layout.most[group]).map((result) => layout.buildItem(result, group));
    return layout.buildGroup(buildText('span', 'search-label', SEARCH_STRINGS.groups[group]), items, group);
  });
}

const GROUPS = ['entities', 'events', 'articles'] as const satisfies readonly ResultGroup[];

/** Which words were answered in place of those typed, and the button that asks for these; nothing when none was corrected. */
export function renderCorrection({ corrected }: SearchResults, query: string, askExact: () => void): HTMLElement[] {
  if (corrected === null) return [];
  const button = Object.assign(buildText('button', 'search-exact', SEARCH_STRINGS.exact(query)), { type: 'button' });
  button.addEventListener('click', askExact);
  const notice = buildText('p', 'search-corrected', `${SEARCH_STRINGS.corrected(corrected)} `);
  notice.append(button);
  return [notice];
}

/** The title of a result, and beside it what it was found by. */
export function buildHeading(title: string, why: string): readonly HTMLElement[] {
  return [buildText('span', 'search-title', title), buildText('span', 'search-why', why)];
}

/** A passage, what matched marked. */
export function buildQuote({ text, highlights }: Pick<FoundPassage, 'text' | 'highlights'>): HTMLElement {
  const quote = buildText('q', 'search-quote', '');
  setText(quote, text, highlights);
  return quote;
}

/** An element of a class with a text in French typography. */
export function buildText(tag: string, className: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  setText(element, text);
  return element;
}
