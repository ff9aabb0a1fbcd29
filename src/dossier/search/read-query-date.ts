import { listAskedDates } from './date-terms.ts';
import { isEmptyWord } from './find-name-run.ts';
import type { Word } from './fold-query.ts';
import type { YearRange } from './parse-query-date.ts';
import { parseQueryDates } from './parse-query-dates.ts';
import type { DateUnit } from './query-unit.ts';

/** The date of a query and the words it takes: indexes, end exclusive. */
export interface PlacedDate {
  readonly unit: DateUnit;
  readonly from: number;
  readonly to: number;
}

/** From so many other words on, a month or season without its year is one word among them: they are a text that is looked for. */
const TEXT = 4;

/** Reads the date of a query, with the terms that answer it; `null` when it asks for none. */
export function readQueryDate(words: readonly Word[], years: YearRange): PlacedDate | null {
  const dates = parseQueryDates(words, years);
  if (dates === null) return null;
  const { from, to, intervals } = dates;
  const others = words.filter(({ text }, at) => (at < from || at >= to) && !isEmptyWord(text));
  if (others.length >= TEXT && !words.slice(from, to).some(({ text }) => /^\d{4}$/.test(text))) return null;
  return { unit: { kind: 'date', intervals, terms: listAskedDates(intervals, years) }, from, to };
}
