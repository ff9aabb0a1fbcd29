/** Something that occupies a stretch of a line. */
interface Stretch {
  readonly id: string;
  readonly left: number;
  readonly width: number;
}

/** The rows given, by id; what no row could take has none. */
export interface Rows {
  readonly rows: number;
  readonly rowOf: (id: string) => number | undefined;
}

/**
 * Gives each stretch the first row where it does not overlap those before it, `gap` apart; none when `limit` rows are
 * full. `stretches` must be sorted from left to right.
 */
export function assignRows(stretches: readonly Stretch[], gap: number, limit: number): Rows {
  const ends: number[] = [];
  const rows = new Map<string, number>();
  for (const { id, left, width } of stretches) {
    const free = ends.findIndex((end) => end <= left - gap);
    const row = free >= 0 ? free : ends.length;
    if (row >= limit) continue;
    ends[row] = left + width;
    rows.set(id, row);
  }
  return { rows: ends.length, rowOf: (id) => rows.get(id) };
}
