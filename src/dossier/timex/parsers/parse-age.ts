import { buildCentury, buildDecade } from '../edtf.ts';
import type { Spec } from '../spec.ts';
import { textAt, type Token } from '../tokenize.ts';
import { parseCardinal } from './parse-cardinal.ts';
import type { Parsed } from './parsed.ts';

/** Reads « années 1990 », « années 60 », « années quatre-vingt-dix », « décennie 2010 ». */
export function parseDecade(tokens: readonly Token[], at: number): Parsed | null {
  const noun = textAt(tokens, at);
  if (noun !== 'années' && noun !== 'décennie') return null;
  const first = readDecade(tokens, at + 1);
  if (first === null) return null;
  const link = textAt(tokens, first.end);
  const second = ['-', '–', 'et', 'à', 'ou'].includes(link) ? readDecade(tokens, first.end + 1) : null;
  const from: Spec = { kind: 'fixed', period: buildDecade(first.year) };
  if (second === null || second.year <= first.year || noun !== 'années') return { end: first.end, spec: from, rule: 'decade' };
  return { end: second.end, spec: { kind: 'range', from, to: { kind: 'fixed', period: buildDecade(second.year) } }, rule: 'decades' };
}

/** A round year, in two or four digits or in words from *vingt*. */
function readDecade(tokens: readonly Token[], at: number): { end: number; year: number } | null {
  const named = parseCardinal(tokens, at);
  if (named === null || named.count % 10 !== 0) return null;
  const year = named.count < 100 ? 1900 + named.count : named.count;
  const written = tokens[at]?.digits ?? 0;
  if ((named.count < 100 ? named.count < 10 || (written === 0 && named.count < 20) : year < 1000) || year > 2100 || written === 1 || written === 3) return null;
  return { end: named.end, year };
}

/** Reads « XXe siècle », « 19ème siècle »; the noun may be shared: « XIXe et XXe siècles ». */
export function parseCentury(tokens: readonly Token[], at: number): Parsed | null {
  const ordinal = readCentury(tokens[at]);
  if (ordinal === null) return null;
  const noun = textAt(tokens, at + 1);
  const fixed = (end: number): Parsed => ({ end, spec: { kind: 'fixed', period: buildCentury(ordinal) }, rule: 'century' });
  if (noun === 'siècle' || noun === 'siècles') return fixed(at + 2);
  const shared = ['et', '-', 'au'].includes(noun) && readCentury(tokens[at + 2]) !== null && ['siècle', 'siècles'].includes(textAt(tokens, at + 3));
  return shared ? fixed(at + 1) : null;
}

/** Ordinals from 1 to 21 in Roman or Arabic digits, with their ending. */
function readCentury(token: Token | undefined): number | null {
  if (token === undefined) return null;
  const roman = /^([ivx]{1,5})(?:e|er|ᵉ|ème)$/.exec(token.text)?.[1];
  const ordinal = roman === undefined ? (/^\d{1,2}(?:er|e|ᵉ|ème)$/.test(token.text) ? Number.parseInt(token.text, 10) : 0) : readRoman(roman);
  return ordinal >= 1 && ordinal <= 30 ? ordinal : null;
}

function readRoman(digits: string): number {
  const values: readonly number[] = Array.from(digits, (digit) => (digit === 'x' ? 10 : digit === 'v' ? 5 : 1));
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}
