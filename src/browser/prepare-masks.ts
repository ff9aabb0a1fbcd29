import { FILTER_STRINGS } from './filter-strings.fr.ts';

/** Collapses the entries of a timeline that are not asked for; called again, it starts afresh. */
export type MaskEntries = (isShown: (entry: number) => boolean) => void;

/** Some entries to collapse into one line, and what stands in their place. */
interface Mask {
  /** The list that holds them, and the element the line comes before. */
  readonly list: Element;
  readonly before: Element | null;
  readonly entries: readonly HTMLElement[];
  /** What is hidden: the entries, or all that their list holds. */
  readonly hidden: readonly HTMLElement[];
  readonly words: string;
}

/**
 * Prepares the masking of entries, given in the order of the page. Those that follow one another in a list collapse into
 * one line, whose button shows them again and puts them back; a month or a year left empty keeps its heading and says so.
 * `tell` is told how many are out of sight, each time that changes.
 */
export function prepareMasks(entries: readonly HTMLElement[], tell: (masked: number) => void): MaskEntries {
  const lists = Map.groupBy(entries.keys(), (number) => findList(entries[number]));
  const follows = entries.map((entry, number) => entry.previousElementSibling === entries[number - 1]);
  const model = buildLine();
  let masked = 0;
  let undo: (() => void)[] = [];
  const lay = ({ list, before, entries: own, hidden, words }: Mask): void => {
    const line = model.cloneNode(true) as HTMLElement;
    const button = line.firstElementChild as HTMLElement;
    let collapsed = true;
    const show = (shown: boolean): void => {
      for (const element of hidden) element.hidden = !shown;
      collapsed = !shown;
      masked += shown ? -own.length : own.length;
    };
    const mark = (outside: boolean): void => {
      for (const entry of own) markOutside(entry, outside);
    };
    button.addEventListener('click', () => {
      mark(collapsed);
      show(collapsed);
      button.ariaExpanded = String(!collapsed);
      button.textContent = collapsed ? words : FILTER_STRINGS.unmasked(own.length);
      tell(masked);
    });
    button.textContent = words;
    show(false);
    list.insertBefore(line, before);
    undo.push(() => {
      line.remove();
      if (collapsed) show(true);
      else mark(false);
    });
  };
  return (isShown) => {
    for (const step of undo) step();
    [undo, masked] = [[], 0];
    for (const [list, own] of lists) {
      if (list !== undefined) for (const mask of findMasks(list, own, entries, follows, isShown)) lay(mask);
    }
    tell(masked);
  };
}

/** Says of an entry, or no longer, that the filters leave it out though it shows. */
export function markOutside(entry: HTMLElement, outside: boolean): void {
  if (outside) entry.dataset['outside'] = FILTER_STRINGS.outside;
  else delete entry.dataset['outside'];
}

/** The list of its year, or its own where there is no year. */
const findList = (entry: HTMLElement | undefined): Element | undefined => entry?.closest('.year')?.querySelector('ol') ?? entry?.parentElement ?? undefined;

function buildLine(): HTMLElement {
  const line = document.createElement('li');
  line.className = 'mask';
  line.append(Object.assign(document.createElement('button'), { type: 'button', ariaExpanded: 'false' }));
  return line;
}

function findMasks(list: Element, numbers: readonly number[], entries: readonly HTMLElement[], follows: readonly boolean[], isShown: (entry: number) => boolean): Mask[] {
  const take = (own: readonly number[]): HTMLElement[] => own.flatMap((number) => entries[number] ?? []);
  if (!numbers.some(isShown)) return [{ list, before: list.firstElementChild, entries: take(numbers), hidden: [...list.children] as HTMLElement[], words: FILTER_STRINGS.empty(numbers.length) }];
  return [...Map.groupBy(numbers, (number) => entries[number]?.parentElement ?? list)].flatMap(([part, own]) => {
    const runs: number[][] = [];
    own.forEach((number, at) => {
      if (isShown(number)) return;
      if (at > 0 && follows[number] === true && !isShown(number - 1)) runs.at(-1)?.push(number);
      else runs.push([number]);
    });
    const isEmpty = part !== list && !own.some(isShown);
    return runs.map((run) => ({ list: part, before: take(run)[0] ?? null, entries: take(run), hidden: take(run), words: FILTER_STRINGS[isEmpty ? 'empty' : 'masked'](run.length) }));
  });
}
