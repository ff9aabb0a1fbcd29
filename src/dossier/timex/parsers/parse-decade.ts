import { buildDecade } from '../edtf.ts';
import type { Spec } from '../spec.ts';
import { textAt, type Token } from '../tokenize.ts';
import { parseCardinal } from './parse-cardinal.ts';
import type { Parsed } from './parsed.ts';

/** Reads « années 1990 », « années 60 », « années quatre-vingt-dix », « décennie 2010 ». */
export function parseDecade(tokens: readonly Token[], at: number): Parsed | null {
  const noun = textAt(tokens, at);
  if (noun !== 'années' && noun !== 'décennie' && noun !== 'décennies') return null;
  const first = readDecade(tokens, at + 1);
  if (first === null) return null;
  const link = textAt(tokens, first.end);
  const second = ['-', '–', 'et', 'à', 'ou'].includes(link) ? readDecade(tokens, first.end + 1) : null;
  const from: Spec = { kind: 'fixed', period: buildDecade(first.year) };
  if (second === null || second.year <= first.year || noun === 'décennie') return { end: first.end, spec: from, rule: 'decade' };
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
