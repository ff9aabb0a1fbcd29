import { formatFacetQuery, parseFacetQuery } from '../dossier/search/facet-query.ts';
import { buildFacetSets, filterByFacets, holdsEntry, type FacetSets } from '../dossier/search/filter-by-facets.ts';
import { announce } from './announce.ts';
import { buildCheckboxes, type FacetCheckbox } from './build-checkboxes.ts';
import { FILTER_STRINGS } from './filter-strings.fr.ts';
import { prepareMarks, type DimMarks } from './prepare-marks.ts';
import { markOutside, prepareMasks, type MaskEntries } from './prepare-masks.ts';
import { renderFilterBar } from './render-filter-bar.ts';

/**
 * `<timeline-filters>` around the facets of a timeline, a `.bar` and a `[role="status"]`: the links become checkboxes
 * that filter the entries of the page by the numbers of their `data-f`, and dim the marks of its strip. What is chosen
 * stands in the address. An entry that the fragment points to shows all the same. Without script the links are links.
 */
class TimelineFilters extends HTMLElement {
  #boxes: readonly FacetCheckbox[] = [];
  #entries: readonly HTMLElement[] = [];
  #sets: FacetSets = buildFacetSets([], []);
  #mask: MaskEntries = () => undefined;
  #dim: DimMarks = () => undefined;
  #chosen: ReadonlySet<number> = new Set();
  #masked = 0;
  /** The entry shown because the fragment points to it. */
  #pointed: HTMLElement | undefined;
  readonly #leaving = new AbortController();

  connectedCallback(): void {
    const { signal } = this.#leaving;
    this.#boxes = buildCheckboxes(this);
    this.#entries = [...document.querySelectorAll<HTMLElement>('.entry[data-f]')];
    this.#dim = prepareMarks(this.#entries);
    const values = this.#entries.map(({ dataset }) => (dataset['f']?.match(/\d+/g) ?? []).map(Number));
    this.#sets = buildFacetSets(this.#boxes.map(({ facet }) => facet), values);
    this.#mask = prepareMasks(this.#entries, (masked) => this.#tell(masked));
    this.addEventListener('change', () => this.#choose(new Set([...this.#boxes.keys()].filter((value) => this.#boxes[value]?.input.checked))), { signal });
    addEventListener('popstate', () => this.#follow(), { signal });
    this.#follow();
    // What was announced before anyone asked is not.
    announce(this.#find('[role="status"]'), '');
  }

  disconnectedCallback(): void {
    this.#leaving.abort();
  }

  /** Takes what the reader chose, into the address too. The fragment goes: what it pointed to may now be left out. */
  #choose(chosen: ReadonlySet<number>): void {
    history.pushState(null, '', location.pathname + formatFacetQuery(location.search, this.#boxes, chosen));
    this.#show(chosen);
  }

  /** Shows what the address says. */
  #follow(): void {
    const chosen = parseFacetQuery(location.search, this.#boxes);
    if (chosen.size + this.#chosen.size === 0) return;
    this.#show(chosen);
    document.getElementById(readFragment())?.scrollIntoView();
  }

  #show(chosen: ReadonlySet<number>): void {
    const { shown, counts } = filterByFacets(this.#sets, chosen);
    // Nothing else goes out of sight; to ask of everything would lay the page out.
    const active = document.activeElement?.closest('.entry, .mask, .bar') ? document.activeElement : null;
    const bar = this.#find('.bar');
    const position = [...bar.querySelectorAll('button')].findIndex((button) => button === active);
    this.#boxes.forEach(({ input, setCount }, value) => {
      input.checked = chosen.has(value);
      if (input.checked) input.closest<HTMLDetailsElement>('fieldset details')?.setAttribute('open', '');
      setCount(counts[value] ?? 0);
    });
    const changed = [...chosen].join() !== [...this.#chosen].join();
    this.#chosen = chosen;
    this.#showEntries(shown);
    renderFilterBar(bar, [...chosen].flatMap((value) => this.#boxes[value] ?? []), (filter) => this.#choose(new Set([...chosen].filter((value) => filter !== null && this.#boxes[value] !== filter))));
    if (active !== null && !active.checkVisibility()) this.#rescueFocus(active, position);
    if (changed) announce(this.#find('[role="status"]'), this.#words);
  }

  #showEntries(shown: Uint32Array): void {
    const fragment = readFragment();
    const pointed = this.#entries.findIndex(({ id }) => id === fragment);
    if (this.#pointed !== undefined) markOutside(this.#pointed, false);
    this.#mask((entry) => entry === pointed || holdsEntry(shown, entry));
    this.#dim((entry) => holdsEntry(shown, entry));
    this.#pointed = pointed >= 0 && !holdsEntry(shown, pointed) ? this.#entries[pointed] : undefined;
    if (this.#pointed !== undefined) markOutside(this.#pointed, true);
  }

  /** Moves the focus from what went out of sight to what stands in its place: the next filter, or the line it collapsed into. */
  #rescueFocus(lost: Element, position: number): void {
    const buttons = [...this.#find('.bar').querySelectorAll('button')].filter((button) => button.checkVisibility());
    const line = [...document.querySelectorAll<HTMLElement>('.mask button')].findLast((button) => (button.compareDocumentPosition(lost) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0);
    (buttons[position] ?? (lost.isConnected ? line : undefined) ?? buttons.at(-1) ?? this.#find('summary')).focus();
  }

  #tell(masked: number): void {
    this.#masked = masked;
    this.#find('.bar > p').textContent = this.#words;
  }

  get #words(): string {
    return FILTER_STRINGS.count(this.#entries.length - this.#masked, this.#masked);
  }

  #find(selector: string): HTMLElement {
    const found = this.querySelector<HTMLElement>(selector);
    if (found === null) throw new Error(`<timeline-filters> holds no ${selector}.`);
    return found;
  }
}

const readFragment = (): string => decodeURIComponent(location.hash.slice(1));

customElements.define('timeline-filters', TimelineFilters);
