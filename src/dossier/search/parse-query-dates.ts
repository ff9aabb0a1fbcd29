import type { DayInterval } from '../model.ts';
import type { Word } from './fold-query.ts';
import { parseQueryDate } from './parse-query-date.ts';
import type { QueryDate, YearRange } from './parse-query-date.ts';
import { WEEKDAYS } from './date-lexicon.fr.ts';

/** The dates of a query: what they may stand for, and the words they take (indexes, end exclusive). */
export interface FoundDates {
  /** Any of these; several when the year is left out. */
  readonly intervals: readonly DayInterval[];
  readonly from: number;
  readonly to: number;
}

/**
 * Reads the first date or range of dates in the folded words of a query, as a reader types them
 * (« début septembre », « 27/10/2025 », « entre juin et novembre 2024 », « depuis 2024 »). A date
 * without a year stands for that day, month or season of every year in `years`. `null` when there is none.
 */
export function parseQueryDates(words: readonly Word[], years: YearRange): FoundDates | null {
  for (let at = 0; at < words.length; at += 1) {
    const found = parseRange(words, at, years) ?? parseSide(words, at, years) ?? parseOne(words, at, years);
    if (found !== null) return { ...found, from: skipBack(words, found.from) };
  }
  return null;
}

/** « du 15 au 17 janvier 2024 », « de juin à novembre 2024 », « 2023-07/2023-11 ». */
function parseRange(words: readonly Word[], at: number, years: YearRange): FoundDates | null {
  const opened = OPENINGS.has(words[at]?.text ?? '');
  const first = parseQueryDate(words, opened ? at + 1 : at) ?? bareDay(words, opened ? at + 1 : at);
  if (first === null) return null;
  const link = LINKS.has(words[first.to]?.text ?? '');
  if (!link && first.year === null) return null;
  const after = link ? first.to + 1 : first.to;
  const last = parseQueryDate(words, ['le', 'la', 'en'].includes(words[after]?.text ?? '') ? after + 1 : after);
  if (last === null) return null;
  const start = first.fill(last.year, last.month);
  const intervals = yearsOf(last, years).flatMap((year) => {
    const from = start(first.year ?? year);
    const until = last.fill(last.year, last.month)(year);
    return from !== null && until !== null && (from.min ?? '') <= (until.max ?? '') ? [{ min: from.min, max: until.max }] : [];
  });
  return intervals.length === 0 ? null : { intervals, from: at, to: last.to };
}

const OPENINGS = new Set(['du', 'de', 'entre', 'des']);
const LINKS = new Set(['au', 'a', 'et', 'jusquen', 'jusquau', 'jusqua']);

/** « 15 » in « du 15 au 17 janvier »: a day that waits for its month. */
function bareDay(words: readonly Word[], at: number): QueryDate | null {
  const day = /^(\d{1,2})(?:er)?$/.exec(words[at]?.text ?? '');
  if (day === null) return null;
  const number = Number(day[1]);
  if (number < 1 || number > 31) return null;
  return {
    to: at + 1,
    year: null,
    month: null,
    fill: (_, month) => (year) => {
      if (month === null) return null;
      const text = `${year}-${String(month).padStart(2, '0')}-${String(number).padStart(2, '0')}`;
      return { min: text, max: text };
    },
  };
}

/** « depuis 2024 », « après juin 2024 », « avant 2025 », « jusqu’en mai 2025 »: needs a year, or it would mean nothing. */
function parseSide(words: readonly Word[], at: number, years: YearRange): FoundDates | null {
  const side = SIDES.get(words[at]?.text ?? '');
  if (side === undefined) return null;
  const from = ['en', 'le', 'la', 'de', 'du', 'au'].includes(words[at + 1]?.text ?? '') ? at + 2 : at + 1;
  const date = parseQueryDate(words, from);
  if (date === null) return null;
  const [year] = yearsOf(date, years);
  const interval = year === undefined || date.year === null ? null : date.fill(date.year, date.month)(year);
  if (interval === null) return null;
  return { intervals: [side(interval)], from: at, to: date.to };
}

const SIDES: ReadonlyMap<string, (interval: DayInterval) => DayInterval> = new Map<string, (interval: DayInterval) => DayInterval>([
  ['depuis', ({ min }) => ({ min, max: null })],
  ['partir', ({ min }) => ({ min, max: null })],
  ['apres', ({ max }) => ({ min: max === null ? null : shiftDay(max, 1), max: null })],
  ['avant', ({ min }) => ({ min: null, max: min === null ? null : shiftDay(min, -1) })],
  // « jusqu’en mai 2025 »: not an elision to drop, the folding closes it up.
  ['jusquen', ({ max }) => ({ min: null, max })],
  ['jusquau', ({ max }) => ({ min: null, max })],
  ['jusqua', ({ max }) => ({ min: null, max })],
]);

const shiftDay = (day: string, by: number): string => new Date(Date.parse(`${day}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10);

function parseOne(words: readonly Word[], at: number, years: YearRange): FoundDates | null {
  const date = parseQueryDate(words, at);
  if (date === null) return null;
  const intervals = yearsOf(date, years).flatMap((year) => date.fill(date.year, date.month)(year) ?? []);
  return intervals.length === 0 ? null : { intervals, from: at, to: date.to };
}

function yearsOf(date: QueryDate, { first, last }: YearRange): readonly number[] {
  return date.year === null ? Array.from({ length: last - first + 1 }, (_, index) => first + index) : [date.year];
}

/** « lundi », « le », « en », « vers » before a date belong to it. */
function skipBack(words: readonly Word[], from: number): number {
  let start = from;
  while (start > 0 && LEADS.has(words[start - 1]?.text ?? '')) start -= 1;
  return start;
}

const LEADS = new Set([...WEEKDAYS, 'le', 'en', 'vers', 'de', 'du', 'au', 'a']);
