import type { FacetCheckbox } from './build-checkboxes.ts';
import { FILTER_STRINGS } from './filter-strings.fr.ts';

/** Writes which filters are on, each with a button that removes it, into the bar above the list; `null` removes all. Hidden when none is. */
export function renderFilterBar(bar: HTMLElement, active: readonly FacetCheckbox[], remove: (filter: FacetCheckbox | null) => void): void {
  const list = document.createElement('ul');
  for (const filter of active) {
    const words = FILTER_STRINGS.filter(...filter.words);
    const button = addButton(list, words, () => remove(filter));
    button.ariaLabel = FILTER_STRINGS.remove(words);
  }
  addButton(list, FILTER_STRINGS.showAll, () => remove(null)).className = 'no-print';
  bar.querySelector('ul')?.remove();
  bar.append(list);
  bar.hidden = active.length === 0;
}

function addButton(list: HTMLElement, words: string, onClick: () => void): HTMLButtonElement {
  const button = Object.assign(document.createElement('button'), { type: 'button', textContent: words });
  button.addEventListener('click', onClick);
  const item = document.createElement('li');
  item.append(button);
  list.append(item);
  return button;
}
