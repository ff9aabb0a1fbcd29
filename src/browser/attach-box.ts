import type { FoundPlace, SearchResults } from '../dossier/search/search-dossier.ts';
import { answerQueries } from './answer-queries.ts';
import { buildHeading, buildText, renderCorrection, renderResults } from './render-results.ts';
import type { ResultLayout } from './render-results.ts';
import { SEARCH_STRINGS } from './search-strings.fr.ts';

let boxes = 0;

/**
 * Results in a list that opens under the field: the combobox pattern of the ARIA guide. Focus stays in the
 * field; arrows move the active option, Enter follows it, Escape closes, then leaves.
 */
export function attachBox(host: HTMLElement, input: HTMLInputElement, index: string): void {
  const id = `recherche-${(boxes += 1)}`;
  const box = document.createElement('div');
  const list = document.createElement('div');
  const layout = layoutList(id, host);
  let active = -1;
  box.className = 'search-box';
  box.hidden = true;
  setAttributes(list, { id, role: 'listbox', 'aria-label': SEARCH_STRINGS.results });
  list.hidden = true;
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

  /** A list without options is no list: a message stands beside it. The reader may have left while the answer came. */
  function fill(...parts: readonly HTMLElement[]): void {
    box.replaceChildren(...parts);
    box.ariaBusy = 'false';
    open(host.contains(document.activeElement));
  }

  const ask = answerQueries(host, index, {
    options: () => ({ limit: MOST_SHOWN }),
    narrowed: () => '',
    write: (results, query, summary) => {
      const groups = renderResults(results, layout);
      activate(-1);
      list.hidden = groups.length === 0;
      list.replaceChildren(...groups, ...(list.hidden ? [] : [buildLast(id, query, results, input.form)]));
      const none = list.hidden ? [buildText('p', 'search-none', summary), buildText('p', 'search-advice', SEARCH_STRINGS.advice)] : [];
      fill(...renderCorrection(results, query, () => ask(query, true)), list, ...none);
      box.scrollTop = 0;
    },
    clear: () => {
      list.replaceChildren();
      list.hidden = true;
      open(false);
    },
    fail: (message) => fill(buildText('p', 'search-none', message), list),
  });

  input.addEventListener('input', () => {
    activate(-1);
    box.ariaBusy = 'true';
    ask(input.value);
  });
  host.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    if (box.hidden) return input.blur();
    input.focus();
    open(false);
  });
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const count = box.hidden ? 0 : options().length;
    if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && !event.altKey) {
      event.preventDefault();
      if (box.hidden && input.value.trim() !== '') return ask(input.value);
      // The field itself is a stop between the last option and the first.
      const step = event.key === 'ArrowDown' ? 1 : -1;
      activate(((active + 1 + step + (count + 1)) % (count + 1)) - 1);
    } else if (event.key === 'Enter' && active >= 0) {
      event.preventDefault();
      options()[active]?.click();
    } else if (CARET_KEYS.has(event.key)) {
      activate(-1);
    }
  });
  // The field keeps the focus while an option is pressed.
  box.addEventListener('mousedown', (event) => event.preventDefault());
  host.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && host.contains(relatedTarget))) open(false);
  });
  input.addEventListener('focus', () => {
    if (input.value.trim() !== '' && box.hidden) ask(input.value);
  });
  if (input.value.trim() !== '') ask(input.value);
}

/** Keys that move the caret in the field, which is then where the reader is. */
const CARET_KEYS: ReadonlySet<string> = new Set(['Home', 'End', 'ArrowLeft', 'ArrowRight']);

/** Most results of one group. */
const MOST_SHOWN = 5;

function layoutList(id: string, host: HTMLElement): ResultLayout<FoundPlace> {
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
  page.search = new URLSearchParams({ q: query }).toString();
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
