import type { DayInterval } from '../model.ts';
import type { Word } from './fold-query.ts';
import { MONTHS, ORDINALS, SEASONS, WEEKDAYS } from './date-lexicon.fr.ts';

/** First and last year a date without a year may stand for. */
export interface YearRange {
  readonly first: number;
  readonly last: number;
}

/** One date of a query, which may lack its year. */
export interface QueryDate {
  /** Index of the word after it. */
  readonly to: number;
  readonly year: number | null;
  /** 1 to 12; `null` for a year or a season. */
  readonly month: number | null;
  /** Given what a later date of the same range supplies, the interval in a year; `null` for a day that does not exist. */
  fill(year: number | null, month: number | null): (year: number) => DayInterval | null;
}

/** Reads one date at a word: a day, a month, a part of month or year, a season, a quarter, a year, a decade, or ISO. `null` when none starts there. */
export function parseQueryDate(words: readonly Word[], at: number): QueryDate | null {
  const cursor = WEEKDAYS.has(textAt(words, at)) ? at + 1 : at;
  for (const parse of PARSERS) {
    const date = parse(words, cursor);
    if (date !== null) return date;
  }
  return null;
}

type Parser = (words: readonly Word[], at: number) => QueryDate | null;

const textAt = (words: readonly Word[], at: number): string => words[at]?.text ?? '';

const numberAt = (words: readonly Word[], at: number, least: number, most: number): number | null => {
  const text = textAt(words, at);
  const match = /^(\d{1,4})(?:er)?$/.exec(text);
  const number = match === null ? Number.NaN : Number(match[1]);
  return number >= least && number <= most ? number : null;
};

const yearAt = (words: readonly Word[], at: number): number | null => numberAt(words, at, 1900, 2099);

/** A month, or four letters of one at the end of a query: it is being typed. */
const monthAt = (words: readonly Word[], at: number): number | null => {
  const text = textAt(words, at);
  const typing = at === words.length - 1 && text.length >= 4;
  const index = MONTHS.findIndex((names) => names.includes(text) || (typing && names[0]?.startsWith(text) === true));
  return index === -1 ? null : index + 1;
};

const date = (to: number, year: number | null, month: number | null, interval: (year: number) => DayInterval | null): QueryDate =>
  ({ to, year, month, fill: () => interval });

/** 2025-10-27, 2025-10. */
const parseIso: Parser = (words, at) => {
  const year = /^\d{4}$/.test(textAt(words, at)) ? yearAt(words, at) : null;
  const month = /^\d{2}$/.test(textAt(words, at + 1)) ? numberAt(words, at + 1, 1, 12) : null;
  if (year === null || month === null) return null;
  const day = /^\d{2}$/.test(textAt(words, at + 2)) ? numberAt(words, at + 2, 1, 31) : null;
  return day === null
    ? date(at + 2, year, month, (in_) => daysOf(in_, month, 1, 31))
    : date(at + 3, year, month, (in_) => oneDay(in_, month, day));
};

/** 27/10/2025, 10/2025. */
const parseNumeric: Parser = (words, at) => {
  const day = numberAt(words, at, 1, 31);
  const month = numberAt(words, at + 1, 1, 12);
  const year = yearAt(words, at + 2);
  if (day !== null && month !== null && year !== null) return date(at + 3, year, month, (in_) => oneDay(in_, month, day));
  const monthAlone = numberAt(words, at, 1, 12);
  const yearAfter = /^\d{1,2}$/.test(textAt(words, at)) ? yearAt(words, at + 1) : null;
  return monthAlone === null || yearAfter === null ? null : date(at + 2, yearAfter, monthAlone, (in_) => daysOf(in_, monthAlone, 1, 31));
};

/** « 27 octobre 2025 », « 1er mai ». */
const parseDay: Parser = (words, at) => {
  const day = numberAt(words, at, 1, 31);
  const month = monthAt(words, at + 1);
  if (day === null || month === null) return null;
  const year = yearAt(words, at + 2);
  return date(year === null ? at + 2 : at + 3, year, month, (in_) => oneDay(in_, month, day));
};

/** « octobre 2025 », « début septembre », « fin du mois de juin 2025 ». */
const parseMonth: Parser = (words, at) => {
  const part = PARTS_OF_MONTH.get(textAt(words, at));
  const after = part === undefined ? at : skip(words, at + 1, ['du', 'de', 'mois', 'd']);
  const month = monthAt(words, after);
  if (month === null) return null;
  const at_ = textAt(words, after + 1) === 'de' && yearAt(words, after + 2) !== null ? after + 2 : after + 1;
  const year = yearAt(words, at_);
  // « sept » alone is more often the number.
  if (year === null && textAt(words, after) === 'sept' && words.length > 1) return null;
  const [from, to] = part ?? [1, 31];
  return date(year === null ? after + 1 : at_ + 1, year, month, (in_) => daysOf(in_, month, from, to));
};

/** First and last day, cut at the end of the month. */
const PARTS_OF_MONTH: ReadonlyMap<string, readonly [number, number]> = new Map<string, readonly [number, number]>([['debut', [1, 10]], ['mi', [11, 20]], ['milieu', [11, 20]], ['courant', [1, 31]], ['fin', [21, 31]]]);

/** « été 2025 », « l’hiver »: « été » alone is also the participle, so it needs a year or to be the whole query. */
const parseSeason: Parser = (words, at) => {
  const start = SEASONS.get(textAt(words, at));
  if (start === undefined) return null;
  const year = yearAt(words, at + 1) ?? yearAt(words, textAt(words, at + 1) === 'de' ? at + 2 : at + 1);
  const to = year === null ? at + 1 : yearAt(words, at + 1) === null ? at + 3 : at + 2;
  if (year === null && textAt(words, at) === 'ete' && words.length > 1) return null;
  return date(to, year, null, (in_) => ({ min: firstDay(in_, start), max: lastDay(start + 2 > 12 ? in_ + 1 : in_, ((start + 1) % 12) + 1) }));
};

/** « premier trimestre 2024 », « second semestre ». */
const parseQuarter: Parser = (words, at) => {
  const ordinal = ORDINALS.get(textAt(words, at));
  const length = textAt(words, at + 1) === 'trimestre' ? 3 : textAt(words, at + 1) === 'semestre' ? 6 : undefined;
  if (ordinal === undefined || length === undefined || ordinal * length > 12) return null;
  const year = yearAt(words, skip(words, at + 2, ['de']));
  const to = year === null ? at + 2 : skip(words, at + 2, ['de']) + 1;
  return date(to, year, null, (in_) => ({ min: firstDay(in_, (ordinal - 1) * length + 1), max: lastDay(in_, ordinal * length) }));
};

/** « 2024 », « début 2024 », « années 1990 ». */
const parseYear: Parser = (words, at) => {
  const decade = textAt(words, at) === 'annees' ? yearAt(words, at + 1) : null;
  if (decade !== null && decade % 10 === 0) return date(at + 2, decade, null, (in_) => ({ min: firstDay(in_, 1), max: lastDay(in_ + 9, 12) }));
  const part = PARTS_OF_YEAR.get(textAt(words, at));
  const after = part === undefined ? at : skip(words, at + 1, ['de', 'annee']);
  const year = yearAt(words, after);
  const [from, to] = part ?? [1, 12];
  return year === null ? null : date(after + 1, year, null, (in_) => ({ min: firstDay(in_, from), max: lastDay(in_, to) }));
};

/** First and last month. */
const PARTS_OF_YEAR: ReadonlyMap<string, readonly [number, number]> = new Map<string, readonly [number, number]>([['debut', [1, 3]], ['mi', [5, 8]], ['milieu', [5, 8]], ['courant', [1, 12]], ['fin', [10, 12]]]);

const PARSERS: readonly Parser[] = [parseIso, parseNumeric, parseDay, parseMonth, parseSeason, parseQuarter, parseYear];

const skip = (words: readonly Word[], at: number, over: readonly string[]): number => {
  let next = at;
  while (over.includes(textAt(words, next))) next += 1;
  return next;
};

const pad = (number: number): string => String(number).padStart(2, '0');

const lengthOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

const firstDay = (year: number, month: number): string => `${year}-${pad(month)}-01`;

const lastDay = (year: number, month: number): string => `${year}-${pad(month)}-${pad(lengthOf(year, month))}`;

const oneDay = (year: number, month: number, day: number): DayInterval | null => (day > lengthOf(year, month) ? null : daysOf(year, month, day, day));

const daysOf = (year: number, month: number, from: number, to: number): DayInterval => ({
  min: `${year}-${pad(month)}-${pad(from)}`,
  max: `${year}-${pad(month)}-${pad(Math.min(to, lengthOf(year, month)))}`,
});
