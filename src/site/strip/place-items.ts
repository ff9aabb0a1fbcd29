import type { StripItem } from './layout-strip.ts';
import type { YearScale } from './layout-years.ts';

/** An event where it stands in time: `left` and `width` in hundredths of the strip's width. */
export interface PlacedItem extends StripItem {
  readonly left: number;
  readonly width: number;
}

/** Places dated events on the years of a strip, from left to right, the longest of the same start first. */
export function placeItems(items: readonly StripItem[], { position }: Pick<YearScale, 'position'>): PlacedItem[] {
  return items.map((item) => place(item, position)).sort((a, b) => a.left - b.left || b.width - a.width);
}

function place(item: StripItem, position: YearScale['position']): PlacedItem {
  const left = item.min === null ? 0 : position(item.min, false);
  const right = item.max === null ? 100 : position(item.max, true);
  const width = Math.max(right - left, MIN_WIDTH);
  const centred = Math.min(Math.max((left + right - width) / 2, 0), 100 - width);
  return { ...item, left: round(centred), width: round(width) };
}

/** A mark is never narrower than its dot: 2 % of the narrowest strip, 480 px wide. */
const MIN_WIDTH = 1.9;

const round = (hundredths: number): number => Math.round(hundredths * 10) / 10;
