/** Keeps a list short enough for a title: beyond three, the first two « et d’autres ». */
export function shortenList(items: readonly string[]): readonly string[] {
  return items.length > LONGEST ? [...items.slice(0, LONGEST - 1), 'd’autres'] : items;
}

const LONGEST = 3;
