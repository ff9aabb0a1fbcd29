/** Something that occupies a stretch of a line. */
interface Stretch {
  readonly id: string;
  readonly left: number;
  readonly width: number;
}

/**
 * Gives each stretch the first row where it does not overlap those before it, `gap` apart.
 * When `limit` rows are full, the row that frees first is shared. `stretches` must be sorted from left to right.
 */
export function assignRows(stretches: readonly Stretch[], gap: number, limit: number): { rows: number; rowOf: (id: string) => number | undefined } {
  const ends: number[] = [];
  const rows = new Map<string, number>();
  for (const { id, left, width } of stretches) {
    const row = findRow(ends, left - gap, limit);
    ends[row] = Math.max(ends[row] ?? 0, left + width);
    rows.set(id, row);
  }
  return { rows: ends.length, rowOf: (id) => rows.get(id) };
}

function findRow(ends: readonly number[], left: number, limit: number): number {
  const free = ends.findIndex((end) => end <= left);
  if (free >= 0) return free;
  return ends.length < limit ? ends.length : ends.indexOf(Math.min(...ends));
}
