import { ABOUT, APPROXIMATE_NUMBERS, DAY_PARTS, HOLIDAYS, MONTHS, NUMBERS, ORDINALS, PARTS, SEASONS, SHIFTS, SHORT_MONTHS, SHORT_WEEKDAYS, UNITS, WEEKDAYS } from '../lexicon.fr.ts';
import type { Candidate } from '../spec.ts';
import { textAt, type Token } from '../tokenize.ts';
import { parseCentury } from './parse-century.ts';
import { parseDecade } from './parse-decade.ts';
import { parseAnaphora } from './parse-anaphora.ts';
import { parseBareDay, parseDay, parseNumericDay } from './parse-day.ts';
import { parseDeictic } from './parse-deictic.ts';
import { parseHoliday } from './parse-holiday.ts';
import { parseMonth } from './parse-month.ts';
import { parseOffset } from './parse-offset.ts';
import { parsePart } from './parse-part.ts';
import { parseRolling } from './parse-rolling.ts';
import { parseQuarter } from './parse-quarter.ts';
import { parseSeason } from './parse-season.ts';
import { parseAround, parseUnit } from './parse-unit.ts';
import { parseNthWeekday, parseWeekday } from './parse-weekday.ts';
import { parseYear } from './parse-year.ts';
import type { Parsed, Parser } from './parsed.ts';

/** The parsers of whole periods, the first that reads wins: longer and surer forms first. */
const WHOLE: readonly Parser[] = [parseNumericDay, parseDay, parseBareDay, parseHoliday, parseQuarter, parseDecade, parseCentury, parseMonth, parseSeason, parseRolling, parseUnit, parseWeekday, parseYear];

/** All parsers, in order. */
const ALL: readonly Parser[] = [(tokens, at) => parseNthWeekday(tokens, at, parseWhole), (tokens, at) => parseAround(tokens, at, parseWhole), (tokens, at) => parsePart(tokens, at, parseWhole), (tokens, at) => parseOffset(tokens, at, parseWhole), parseDeictic, (tokens, at) => parseAnaphora(tokens, at, parseWhole), parseWhole];

/** Words an expression can start with; any other word is passed over at once. */
const OPENERS: ReadonlySet<string> = new Set([
  ...[MONTHS, SHORT_MONTHS, WEEKDAYS, SHORT_WEEKDAYS, SEASONS, NUMBERS, APPROXIMATE_NUMBERS, ORDINALS, UNITS, SHIFTS, PARTS, HOLIDAYS].flatMap((words) => [...words.keys()]),
  ...DAY_PARTS, ...ABOUT,
  't1', 't2', 't3', 't4', 's1', 's2', 'week', 'weekend', 'hier', "aujourd'", 'demain', 'avant', 'après', 'il', 'voilà', 'voici', 'cela', 'ça', 'dans', 'sous', 'depuis', "d'", 'veille', 'lendemain', 'surlendemain',
  'nouvel', 'saint', 'premiers', 'premières', 'environ', 'presque', 'plus', 'moins', 'près',
]);

/** Finds every date expression among the tokens, left to right, none overlapping. */
export function findDates(tokens: readonly Token[]): Candidate[] {
  const found: Candidate[] = [];
  let at = 0;
  while (at < tokens.length) {
    const parsed = parseDate(tokens, at);
    if (parsed !== null) found.push({ first: at, ...parsed });
    at = parsed === null ? at + 1 : parsed.end;
  }
  return found;
}

function parseDate(tokens: readonly Token[], at: number): Parsed | null {
  return mayOpen(tokens, at) ? firstOf(ALL, tokens, at) : null;
}

function parseWhole(tokens: readonly Token[], at: number): Parsed | null {
  return firstOf(WHOLE, tokens, at);
}

function mayOpen(tokens: readonly Token[], at: number): boolean {
  const kind = tokens[at]?.kind;
  if (kind === 'word') return OPENERS.has(textAt(tokens, at)) || /^[ivx]+(?:e|er|ᵉ|ème)$/.test(textAt(tokens, at));
  return kind === 'number';
}

function firstOf(parsers: readonly Parser[], tokens: readonly Token[], at: number): Parsed | null {
  for (const parse of parsers) {
    const parsed = parse(tokens, at);
    if (parsed !== null) return parsed;
  }
  return null;
}
