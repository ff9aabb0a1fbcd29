import { textAt, type Token } from '../tokenize.ts';
import { parseOrdinal } from './parse-ordinal.ts';
import { parseTail } from './parse-tail.ts';
import { readYear } from './parse-year.ts';
import type { Parsed } from './parsed.ts';

/** Reads « premier trimestre 2025 », « dernier trimestre 2024 », « 2e semestre de l’an dernier », « T3 2025 », « troisième trimestre ». */
export function parseQuarter(tokens: readonly Token[], at: number): Parsed | null {
  const short = parseShortQuarter(tokens, at);
  if (short !== null) return short;
  const noun = textAt(tokens, at + 1);
  const last = textAt(tokens, at) === 'dernier' && readYear(tokens, at + 2) !== null;
  const ordinal = last ? (noun === 'trimestre' ? 4 : 2) : parseOrdinal(tokens[at]);
  if (ordinal === null || (noun !== 'trimestre' && noun !== 'semestre')) return null;
  if (ordinal > (noun === 'trimestre' ? 4 : 2)) return null;
  const tail = parseTail(tokens, at + 2);
  return { end: tail.end, spec: { kind: noun === 'trimestre' ? 'quarter' : 'semester', ordinal, of: tail.of, shift: tail.shift }, rule: `${noun === 'trimestre' ? 'quarter' : 'semester'}${tail.rule}` };
}

/** « T3 2025 », « au S1 »: capitals, with a year or after *au* or *du*. */
function parseShortQuarter(tokens: readonly Token[], at: number): Parsed | null {
  const token = tokens[at];
  const [letter, digit] = token?.text ?? '';
  if (token === undefined || token.text.length !== 2 || token.shape === 'lower' || (letter !== 't' && letter !== 's')) return null;
  const ordinal = Number(digit);
  const tail = parseTail(tokens, at + 1);
  if (!(ordinal >= 1 && ordinal <= (letter === 't' ? 4 : 2)) || (tail.rule !== '-year' && !['au', 'du'].includes(textAt(tokens, at - 1)))) return null;
  const kind = letter === 't' ? 'quarter' : 'semester';
  return { end: tail.end, spec: { kind, ordinal, of: tail.of, shift: tail.shift }, rule: `${kind}${tail.rule}` };
}
