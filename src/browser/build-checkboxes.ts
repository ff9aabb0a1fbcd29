/** A value of a facet as the reader ticks it; its number is its place among all of the page. */
export interface FacetCheckbox {
  /** The facet, as an address names it. */
  readonly facet: string;
  /** The value, as an address names it. */
  readonly slug: string;
  readonly input: HTMLInputElement;
  /** What the filter is called: the words of its facet, and its own. */
  readonly words: readonly [facet: string, value: string];
  /** Writes how many events ticking it would show. */
  readonly setCount: (count: number) => void;
}

/** Makes a checkbox of every value of the facets in `panel`: `li` that hold a link, or bear their `data-v`, and a count. */
export function buildCheckboxes(panel: HTMLElement): FacetCheckbox[] {
  return [...panel.querySelectorAll('fieldset')].flatMap((fieldset) => {
    fieldset.hidden = false;
    const legend = fieldset.querySelector('legend')?.textContent ?? '';
    return [...fieldset.querySelectorAll('li')].map((item) => buildCheckbox(item, fieldset.name, legend));
  });
}

function buildCheckbox(item: HTMLLIElement, facet: string, legend: string): FacetCheckbox {
  const [name, count] = item.children;
  const slug = item.dataset['v'] ?? /(?:#annee-|\/)([^/#]+)\/?$/.exec(name?.getAttribute('href') ?? '')?.[1] ?? '';
  const words: readonly [string, string] = [legend, name?.textContent ?? ''];
  const input = Object.assign(document.createElement('input'), { type: 'checkbox', autocomplete: 'off' });
  const text = document.createElement('span');
  text.append(...(name?.childNodes ?? []), ' ', count ?? '');
  const label = document.createElement('label');
  label.append(input, text);
  item.replaceChildren(label);
  const setCount = (found: number): void => {
    if (count !== undefined) count.textContent = String(found);
    item.classList.toggle('none', found === 0);
  };
  return { facet, slug, input, words, setCount };
}
