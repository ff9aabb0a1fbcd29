import type { SearchResult, SearchResults } from '../dossier/search/search-dossier.ts';
import type { SearchBehaviour } from './attach-search.ts';
import type { LiveSearch } from './open-search.ts';
import { buildHeading, buildQuote, buildText, renderResults } from './render-results.ts';
import type { ResultGroup, ResultLayout } from './render-results.ts';
import { announce } from './announce.ts';
import { countResults, SEARCH_STRINGS } from './search-strings.fr.ts';

let boxes = 0;

/**
 * Results in a list that opens under the field: the combobox pattern of the ARIA guide. Focus stays in the
 * field; arrows move the active option, Enter follows it, Escape closes, then leaves.
 */
export function attachBox(host: HTMLElement, input: HTMLInputElement, status: Element, live: LiveSearch): SearchBehaviour {
  const id = `recherche-${(boxes += 1)}`;
  const list = buildList(id);
  const before = document.activeElement === input ? null : document.activeElement;
  let active = -1;
  host.append(list);
  setAttributes(input, { role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': id, 'aria-expanded': 'false', spellcheck: 'false' });

  const options = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[role="option"]')];

  function open(shown: boolean): void {
    list.hidden = !shown;
    input.setAttribute('aria-expanded', String(shown));
    if (!shown) activate(-1);
  }

  function activate(number: number): void {
    const all = options();
    all[active]?.removeAttribute('aria-selected');
    active = number;
    const option = all[number];
    if (option === undefined) return input.removeAttribute('aria-activedescendant');
    option.setAttribute('aria-selected', 'true');
    option.scrollIntoView({ block: 'nearest' });
    input.setAttribute('aria-activedescendant', option.id);
  }

  function show(query: string): void {
    activate(-1);
    if (query.trim() === '') {
      list.replaceChildren();
      announce(status, '');
      return open(false);
    }
    const results = live.search(query);
    fillList(list, id, query, results, input.form, live);
    announce(status, options().length === 0 ? SEARCH_STRINGS.none(query.trim()) : countResults(results));
    open(true);
  }

  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const count = list.hidden ? 0 : options().length;
    if (event.key === 'Escape') {
      event.preventDefault();
      if (!list.hidden) return open(false);
      input.blur();
      if (before instanceof HTMLElement && before !== document.body) before.focus();
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && !event.altKey) {
      event.preventDefault();
      if (list.hidden && input.value.trim() !== '') return show(input.value);
      // The field itself is a stop between the last option and the first.
      const step = event.key === 'ArrowDown' ? 1 : -1;
      activate(((active + 1 + step + (count + 1)) % (count + 1)) - 1);
    } else if (event.key === 'Enter' && active >= 0) {
      event.preventDefault();
      options()[active]?.click();
    }
  });
  // The field keeps the focus while an option is pressed.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  host.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && host.contains(relatedTarget))) open(false);
  });
  input.addEventListener('focus', () => {
    if (input.value.trim() !== '' && list.hidden) show(input.value);
  });
  return { show };
}

function buildList(id: string): HTMLElement {
  const list = document.createElement('div');
  list.className = 'search-list';
  list.hidden = true;
  setAttributes(list, { id, role: 'listbox', 'aria-label': SEARCH_STRINGS.results });
  return list;
}

function fillList(list: HTMLElement, id: string, query: string, results: SearchResults, form: HTMLFormElement | null, live: LiveSearch): void {
  let number = 0;
  const buildOption = (href: string, children: readonly HTMLElement[]): HTMLElement => {
    const option = Object.assign(document.createElement('a'), { href, id: `${id}-${(number += 1)}`, tabIndex: -1 });
    option.setAttribute('role', 'option');
    option.append(...children);
    return option;
  };
  const layout: ResultLayout = {
    most: { entities: 4, events: 5, articles: 3 },
    buildItem: (result, group) => {
      const quote = group === 'articles' ? buildQuote(result) : null;
      return buildOption(linkTo(result, group, list), [...buildHeading(result, group === 'events' ? live.dateOf(result.id) : ''), ...(quote === null ? [] : [quote])]);
    },
    buildGroup: (label, items, group) => {
      const box = document.createElement('div');
      label.id = `${id}-${group}`;
      setAttributes(box, { role: 'group', 'aria-labelledby': label.id });
      box.append(label, ...items);
      return box;
    },
  };
  const groups = renderResults(results, layout);
  const total = results.entities.length + results.events.length + results.articles.length;
  if (total === 0) {
    list.replaceChildren(buildText('p', 'search-none', SEARCH_STRINGS.none(query.trim())), buildText('p', 'search-advice', SEARCH_STRINGS.advice));
    return;
  }
  const page = new URL(form?.action ?? location.href);
  page.search = new URLSearchParams({ q: query.trim() }).toString();
  const all = buildOption(page.href, [buildText('span', 'search-all', SEARCH_STRINGS.all(total))]);
  list.replaceChildren(...groups, all);
  list.scrollTop = 0;
}

/** An article opens at the passage that matched. */
function linkTo(result: SearchResult, group: ResultGroup, inside: HTMLElement): string {
  const base = inside.closest<HTMLElement>('site-search')?.dataset['base'] ?? '';
  return `${base}${result.url}${group === 'articles' && result.passage !== null ? `#${result.passage.id}` : ''}`;
}

function setAttributes(element: Element, attributes: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}
