import { textAt, type Token } from '../tokenize.ts';
import { parseOrdinal } from './parse-ordinal.ts';
import { parseTail } from './parse-tail.ts';
import { readYear } from './parse-year.ts';
import type { Parsed } from './parsed.ts';

/** Reads « premier trimestre 2025 », « dernier trimestre 2024 », « 2e semestre de l’an dernier », « T3 2025 », « troisième trimestre ». */
export function parseQuarter(tokens: readonly Token[], at: number): Parsed | null {
  const noun = textAt(tokens, at + 1);
  const last = textAt(tokens, at) === 'dernier' && readYear(tokens, at + 2) !== null;
  const ordinal = last ? (noun === 'trimestre' ? 4 : 2) : parseOrdinal(tokens[at]);
  if (ordinal === null || (noun !== 'trimestre' && noun !== 'semestre')) return null;
  if (ordinal > (noun === 'trimestre' ? 4 : 2)) return null;
  const tail = parseTail(tokens, at + 2);
  return { end: tail.end, spec: { kind: noun === 'trimestre' ? 'quarter' : 'semester', ordinal, of: tail.of, shift: tail.shift }, rule: `${noun === 'trimestre' ? 'quarter' : 'semester'}${tail.rule}` };
}
