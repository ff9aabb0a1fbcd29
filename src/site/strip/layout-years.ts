import type { DayInterval, IsoDay } from '../../dossier/model.ts';

/** Where a year starts on the strip, in hundredths of its width; the label is left out where years are too many. */
export interface StripYear {
  readonly year: number;
  readonly left: number;
  readonly label: string | null;
}

/** The scale of a strip: whole years, and where a day lies on it. */
export interface YearScale {
  readonly years: readonly StripYear[];
  /** Start of the day, or its end when `end` is true, in hundredths. */
  readonly position: (day: IsoDay, end: boolean) => number;
}

/** Lays out the whole years that hold the intervals; `null` when none is dated. */
export function layoutYears(intervals: readonly DayInterval[]): YearScale | null {
  const days = intervals.flatMap(({ min, max }) => [min, max]).filter((day) => day !== null);
  if (days.length === 0) return null;
  const years = days.map((day) => Number(day.slice(0, 4)));
  const first = Math.min(...years);
  const last = Math.max(...years);
  const start = Date.UTC(first, 0, 1);
  const length = Date.UTC(last + 1, 0, 1) - start;
  const hundredths = (time: number): number => (100 * (time - start)) / length;
  const every = Math.ceil((last - first + 1) / MAX_LABELS);
  return {
    years: Array.from({ length: last - first + 1 }, (_, index) => ({
      year: first + index,
      left: Math.round(10 * hundredths(Date.UTC(first + index, 0, 1))) / 10,
      label: index % every === 0 ? String(first + index) : null,
    })),
    position: (day, end) => hundredths(Date.parse(day) + (end ? DAY : 0)),
  };
}

const MAX_LABELS = 8;
const DAY = 86_400_000;
