import { APPROXIMATE_NUMBERS, NUMBERS } from '../lexicon.fr.ts';
import { textAt, type Token } from '../tokenize.ts';

/** A number read from the text; `exact` is false for *une dizaine*. */
export interface Cardinal {
  readonly end: number;
  readonly count: number;
  readonly exact: boolean;
}

/** Longest run of tokens a number in words may take: *quatre-vingt-dix-neuf*. */
const LONGEST = 9;

/** Reads « 3 », « trois », « vingt et un », « quatre-vingt-dix », « une dizaine de »; `null` when there is no number. */
export function parseCardinal(tokens: readonly Token[], at: number): Cardinal | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.kind === 'number') return token.value < 0 || token.suffix !== '' ? null : { end: at + 1, count: token.value, exact: true };
  return parseRound(tokens, at) ?? parseWords(tokens, at);
}

/** « une dizaine de », « une quinzaine d’ ». */
function parseRound(tokens: readonly Token[], at: number): Cardinal | null {
  const count = APPROXIMATE_NUMBERS.get(textAt(tokens, at + 1));
  if (count === undefined || textAt(tokens, at) !== 'une') return null;
  const of = textAt(tokens, at + 2);
  return of === 'de' || of === "d'" ? { end: at + 3, count, exact: false } : null;
}

function parseWords(tokens: readonly Token[], at: number): Cardinal | null {
  const first = NUMBERS.get(textAt(tokens, at));
  if (first === undefined) return null;
  let count = first;
  let end = at + 1;
  while (end < at + LONGEST) {
    const link = textAt(tokens, end);
    const next = link === '-' || link === 'et' ? end + 1 : end;
    const value = textAt(tokens, next) === 'vingts' ? 20 : NUMBERS.get(textAt(tokens, next));
    if (value === undefined || (link === 'et' && value !== 1 && value !== 11)) break;
    if (value === 20 && count % 100 === 4) count += 76;
    else if (value === 100) count *= 100;
    else if (value < smallest(count)) count += value;
    else break;
    end = next + 1;
  }
  return { end, count, exact: true };
}

/** The place still free below a number: 20 takes units, 60 and 80 take up to nineteen, 100 takes anything below. */
function smallest(count: number): number {
  if (count % 100 === 60 || count % 100 === 80) return 20;
  if (count % 100 === 0) return 100;
  return count % 10 === 0 ? 10 : 0;
}
