import type { DayInterval, IsoDay } from '../../dossier/model.ts';
import { formatCount } from '../../dossier/french/format-count.ts';

/** Where a year starts on the strip, in hundredths of its width; the label is left out where years are too many. */
export interface StripYear {
  readonly year: number;
  readonly left: number;
  readonly label: string | null;
}

/** Empty years folded into a narrow stretch, which bears their number: « 73 ans ». */
export interface StripBreak {
  readonly left: number;
  readonly width: number;
  readonly label: string;
}

/** The scale of a strip: whole years, and where a day lies on it. */
export interface YearScale {
  readonly years: readonly StripYear[];
  readonly breaks: readonly StripBreak[];
  /** Start of the day, or its end when `end` is true, in hundredths. */
  readonly position: (day: IsoDay, end: boolean) => number;
}

/** A year of the strip, or the first of several empty ones folded into the width of a year. */
interface Stretch {
  readonly year: number;
  readonly count: number;
}

/** Lays out the whole years that hold the intervals, long runs of empty years folded; `null` when none is dated. */
export function layoutYears(intervals: readonly DayInterval[]): YearScale | null {
  const stretches = foldYears(listHeldYears(intervals));
  if (stretches.length === 0) return null;
  const hundredths = (width: number): number => (100 * width) / stretches.length;
  const every = Math.ceil(stretches.length / MAX_LABELS);
  const placed = stretches.map((stretch, index) => ({ ...stretch, left: round(hundredths(index)), label: index % every === 0 ? String(stretch.year) : null }));
  return {
    years: placed.filter(({ count }) => count === 1).map(({ year, left, label }) => ({ year, left, label })),
    breaks: placed.filter(({ count }) => count > 1).map(({ count, left }) => ({ left, width: round(hundredths(1)), label: formatCount(count, 'an') })),
    position: (day, end) => hundredths(place(day, end, stretches)),
  };
}

const MAX_LABELS = 8;
/** Fewer empty years than this keep their width. */
const FOLDED = 4;
const DAY = 86_400_000;

/** Every year that an interval touches; an open side counts by its known end alone. */
function listHeldYears(intervals: readonly DayInterval[]): number[] {
  const years = new Set<number>();
  for (const { min, max } of intervals) {
    const [first, last] = [min ?? max, max ?? min];
    if (first === null || last === null) continue;
    for (let year = yearOf(first); year <= yearOf(last); year += 1) years.add(year);
  }
  return [...years].toSorted((a, b) => a - b);
}

function foldYears(held: readonly number[]): Stretch[] {
  return held.flatMap((year, index) => {
    const next = (held[index - 1] ?? year - 1) + 1;
    const empty = year - next;
    const between = empty >= FOLDED ? [{ year: next, count: empty }] : Array.from({ length: empty }, (_, one) => ({ year: next + one, count: 1 }));
    return [...between, { year, count: 1 }];
  });
}

/** Where a day lies, in widths of a year. */
function place(day: IsoDay, end: boolean, stretches: readonly Stretch[]): number {
  const index = Math.max(0, stretches.findLastIndex(({ year }) => year <= yearOf(day)));
  const { year, count } = stretches[index] ?? { year: yearOf(day), count: 1 };
  const [start, next] = [Date.UTC(year, 0, 1), Date.UTC(year + count, 0, 1)];
  return index + (Date.parse(day) + (end ? DAY : 0) - start) / (next - start);
}

const yearOf = (day: IsoDay): number => Number(day.slice(0, 4));

const round = (hundredths: number): number => Math.round(hundredths * 10) / 10;
