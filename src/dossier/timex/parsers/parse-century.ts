import { buildCentury } from '../edtf.ts';
import { textAt, type Token } from '../tokenize.ts';
import type { Parsed } from './parsed.ts';

/** Reads « XXe siècle », « 19ème siècle »; the noun may be shared: « XIXe et XXe siècles ». */
export function parseCentury(tokens: readonly Token[], at: number): Parsed | null {
  const ordinal = readCentury(tokens[at]);
  if (ordinal === null) return null;
  const noun = textAt(tokens, at + 1);
  const fixed = (end: number): Parsed => ({ end, spec: { kind: 'fixed', period: buildCentury(ordinal) }, rule: 'century' });
  if (noun === 'siècle' || noun === 'siècles') return fixed(at + 2);
  if (['fin', 'début'].includes(textAt(tokens, at - 1)) && /^[ivx]/.test(textAt(tokens, at))) return fixed(at + 1);
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
