/** Near misses: what the editor may have meant. */

/**
 * « (vouliez-vous dire « kremlin » ?) », with a space before, when one of the `known` words is close to `wrong`
 * (case and accents left out, at most a third of its letters changed, added, left out or swapped); empty otherwise.
 */
export function suggest(wrong: string, known: Iterable<string>): string {
  return formatSuggestion(findNearest(wrong, known));
}

/** A suggestion as it stands in a hint; empty when there is none. */
export function formatSuggestion(meant: string | null): string {
  return meant === null ? '' : ` (vouliez-vous dire « ${meant} » ?)`;
}

/** The known word nearest to `wrong`, the first of equals; `null` when none is near. */
export function findNearest(wrong: string, known: Iterable<string>): string | null {
  const folded = foldKey(wrong);
  let nearest: string | null = null;
  let least = Math.floor(folded.length / 3) + 1;
  for (const word of known) {
    const distance = measureDistance(folded, foldKey(word));
    if (distance < least) [nearest, least] = [word, distance];
  }
  return nearest;
}

/** Lower case, without accents: how keys and values are compared. */
export function foldKey(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

/** Damerau–Levenshtein distance (optimal string alignment): changes, additions, omissions and swaps of neighbours. */
function measureDistance(a: string, b: string): number {
  // Typos are short: a long text is nobody's near miss, and would cost its square.
  if (Math.abs(a.length - b.length) > 12 || a.length > 80) return Infinity;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(cell(previous, j) + 1, cell(row, j - 1) + 1, cell(previous, j - 1) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, cell(before, j - 2) + 1);
      row.push(cost);
    }
    [before, previous] = [previous, row];
  }
  return cell(previous, b.length);
}

const cell = (row: readonly number[], index: number): number => row[index] ?? Infinity;
