import { assignRows } from '../strip/assign-rows.ts';
import type { StripMark } from '../strip/layout-strip.ts';
import type { PlacedItem } from '../strip/place-items.ts';

/** The meetings of two people along one thread; heights in pixels, `left` and `width` in hundredths of the width. */
export interface RibbonLayout {
  readonly height: number;
  /** Height between two rows of marks. */
  readonly step: number;
  /** Where the line runs, under every row but the first, which it threads. */
  readonly base: number;
  /** From the first meeting to the last; `null` for a single one. */
  readonly thread: { readonly left: number; readonly right: number } | null;
  /** In the order of time. */
  readonly marks: readonly StripMark[];
  /** Meetings that three rows cannot hold. */
  readonly undrawn: number;
}

/**
 * Lays meetings, placed on the years of a strip from left to right, along a thread: on it where they can, on two rows above it
 * where they would overlap; those that find no place are counted, not drawn. `null` when there is no mark.
 */
export function layoutRibbon(marks: readonly PlacedItem[]): RibbonLayout | null {
  const { rows, rowOf } = assignRows(marks, GAP, Infinity);
  const drawn = marks.flatMap((mark) => {
    const row = rowOf(mark.id) ?? 0;
    return row < ROWS ? [{ mark, row }] : [];
  });
  if (drawn.length === 0) return null;
  const shown = Math.min(rows, ROWS);
  const step = shown === 1 ? ALONE : STEP;
  const top = (row: number): number => (shown - row - 0.5) * step;
  const middles = marks.map(({ left, width }) => left + width / 2);
  const [left, right] = [Math.min(...middles), Math.max(...middles)].map(round);
  const thread = left === undefined || right === undefined || left === right ? null : { left, right };
  return { height: shown * step, step, base: top(0), thread, marks: drawn.map(({ mark, row }) => ({ ...mark, long: false, top: top(row) })), undrawn: marks.length - drawn.length };
}

const ROWS = 3;
/** A lone row is a full target. */
const ALONE = 24;
const STEP = 14;
const GAP = 0.3;

const round = (hundredths: number): number => Math.round(hundredths * 10) / 10;
