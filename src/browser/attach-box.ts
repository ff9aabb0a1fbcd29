import type { SearchResults } from '../dossier/search/search-dossier.ts';
import type { SearchBehaviour } from './attach-search.ts';
import type { LiveSearch } from './open-search.ts';
import { buildHeading, buildText, renderResults } from './render-results.ts';
import type { ResultLayout } from './render-results.ts';
import { announce } from './announce.ts';
import { countResults, SEARCH_STRINGS } from './search-strings.fr.ts';

let boxes = 0;

/**
 * Results in a list that opens under the field: the combobox pattern of the ARIA guide. Focus stays in the
 * field; arrows move the active option, Enter follows it, Escape closes, then leaves.
 */
export function attachBox(host: HTMLElement, input: HTMLInputElement, status: Element, live: LiveSearch): SearchBehaviour {
  const id = `recherche-${(boxes += 1)}`;
  const box = document.createElement('div');
  const list = buildList(id);
  let active = -1;
  let shown = 0;
  box.className = 'search-box';
  box.hidden = true;
  box.append(list);
  host.append(box);
  setAttributes(input, { role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': id, 'aria-expanded': 'false', spellcheck: 'false' });

  const options = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[role="option"]')];

  function open(shown: boolean): void {
    box.hidden = !shown;
    input.setAttribute('aria-expanded', String(shown && !list.hidden));
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
    void answer(query, (shown += 1));
  }

  /** Old results stay until the new ones are there. */
  async function answer(query: string, turn: number): Promise<void> {
    activate(-1);
    box.ariaBusy = 'true';
    if (query.trim() === '') {
      list.replaceChildren();
      announce(status, '');
      return open(false);
    }
    const results = await live.search(query, { limit: MOST_SHOWN });
    if (turn !== shown) return;
    box.ariaBusy = 'false';
    const groups = renderResults(results, layoutList(id, host));
    const none = SEARCH_STRINGS.none(query.trim());
    list.hidden = groups.length === 0;
    list.replaceChildren(...groups, ...(list.hidden ? [] : [buildLast(id, query, results, input.form)]));
    // A list without options is no list: the message stands beside it.
    box.replaceChildren(list, ...(list.hidden ? [buildText('p', 'search-none', none), buildText('p', 'search-advice', SEARCH_STRINGS.advice)] : []));
    box.scrollTop = 0;
    announce(status, list.hidden ? none : countResults(results));
    // The reader may have left while the index was loading.
    open(document.activeElement === input);
  }

  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const count = box.hidden ? 0 : options().length;
    if (event.key === 'Escape') {
      event.preventDefault();
      if (!box.hidden) return open(false);
      input.blur();
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && !event.altKey) {
      event.preventDefault();
      if (box.hidden && input.value.trim() !== '') return show(input.value);
      // The field itself is a stop between the last option and the first.
      const step = event.key === 'ArrowDown' ? 1 : -1;
      activate(((active + 1 + step + (count + 1)) % (count + 1)) - 1);
    } else if (event.key === 'Enter' && active >= 0) {
      event.preventDefault();
      options()[active]?.click();
    }
  });
  // The field keeps the focus while an option is pressed.
  box.addEventListener('mousedown', (event) => event.preventDefault());
  host.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && host.contains(relatedTarget))) open(false);
  });
  input.addEventListener('focus', () => {
    if (input.value.trim() !== '' && box.hidden) show(input.value);
  });
  return { show };
}

function buildList(id: string): HTMLElement {
  const list = document.createElement('div');
  setAttributes(list, { id, role: 'listbox', 'aria-label': SEARCH_STRINGS.results });
  return list;
}

/** Most results of one group. */
const MOST_SHOWN = 5;

function layoutList(id: string, host: HTMLElement): ResultLayout {
  const base = host.dataset['base'] ?? '';
  return {
    most: { entities: 4, events: 5, articles: 3 },
    buildItem: (result, group) => {
      // An article opens at the passage that matched.
      const href = `${base}${result.url}${group === 'articles' && result.passage !== null ? `#${result.passage.id}` : ''}`;
      // An event is told from its like by its date: in a narrow list, that is reason enough.
      return buildOption(`${id}-${group}-${result.id}`, href, buildHeading(result.title, group === 'events' && result.when !== '' ? result.when : result.why));
    },
    buildGroup: (label, items, group) => {
      const section = document.createElement('div');
      label.id = `${id}-${group}`;
      setAttributes(section, { role: 'group', 'aria-labelledby': label.id });
      section.append(label, ...items);
      return section;
    },
  };
}

/** The option that leads to every result. */
function buildLast(id: string, query: string, results: SearchResults, form: HTMLFormElement | null): HTMLElement {
  const page = new URL(form?.action ?? location.href);
  page.search = new URLSearchParams({ q: query.trim() }).toString();
  return buildOption(`${id}-all`, page.href, [buildText('span', 'search-all', SEARCH_STRINGS.all(Object.values(results.totals).reduce((sum, total) => sum + total, 0)))]);
}

function buildOption(id: string, href: string, children: readonly HTMLElement[]): HTMLElement {
  const option = Object.assign(document.createElement('a'), { href, id, tabIndex: -1 });
  option.setAttribute('role', 'option');
  option.append(...children);
  return option;
}

function setAttributes(element: Element, attributes: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}
