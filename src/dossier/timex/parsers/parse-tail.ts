import { SHIFTS, type Shift } from '../lexicon.fr.ts';
import type { Spec } from '../spec.ts';
import { textAt, type Token } from '../tokenize.ts';
import { fixedYear, readYear } from './parse-year.ts';

/** What follows a month, a day or a season and says which one: « 2025 », « dernier », « de l’an dernier ». */
export interface Tail {
  readonly end: number;
  readonly of: Spec | null;
  readonly shift: Shift | null;
  /** Ends the name of the rule: `-year`, `-last`, `-of-year`, or nothing. */
  readonly rule: string;
}

/** Reads the year or the shift after a month, a day, a season; takes nothing when there is none. */
export function parseTail(tokens: readonly Token[], at: number): Tail {
  const of = textAt(tokens, at) === 'de' || textAt(tokens, at) === ',' ? at + 1 : at;
  const year = readYear(tokens, of) ?? readShortYear(tokens, at);
  if (year !== null && (of === at || textAt(tokens, at) === 'de')) return { end: readShortYear(tokens, at) === null ? of + 1 : shortEnd(tokens, at), of: fixedYear(year), shift: null, rule: '-year' };
  const shift = readShift(tokens, at);
  if (shift !== null) return { end: shift.end, of: null, shift: shift.shift, rule: `-${shift.shift}` };
  const holder = parseYearHolder(tokens, at);
  return holder === null ? { end: at, of: null, shift: null, rule: '' } : { end: holder.end, of: holder.spec, shift: null, rule: '-of-year' };
}

/** « dernier », « prochain », « suivant », « d’avant », « d’après », « en cours ». */
export function readShift(tokens: readonly Token[], at: number): { end: number; shift: Shift } | null {
  const word = textAt(tokens, at);
  const shift = SHIFTS.get(word);
  if (shift !== undefined) return { end: at + 1, shift };
  const next = textAt(tokens, at + 1);
  if (word === "d'" && next === 'avant') return { end: at + 2, shift: 'before' };
  if (word === "d'" && next === 'après') return { end: at + 2, shift: 'after' };
  if (word === 'en' && next === 'cours') return { end: at + 2, shift: 'this' };
  return null;
}

/** « de l’an dernier », « de l’année précédente », « de cette année », « de la même année ». */
export function parseYearHolder(tokens: readonly Token[], at: number): { end: number; spec: Spec } | null {
  let next = at;
  if (textAt(tokens, next) === 'de' || textAt(tokens, next) === ',') next += 1;
  const determiner = textAt(tokens, next);
  if (determiner !== "l'" && determiner !== 'la' && determiner !== 'cette') return null;
  next += 1;
  const same = textAt(tokens, next) === 'même';
  if (same) next += 1;
  const noun = textAt(tokens, next);
  if (noun !== 'an' && noun !== 'année') return null;
  const shift = readShift(tokens, next + 1);
  if (same) return { end: next + 1, spec: { kind: 'unit', unit: 'year', shift: 'same' } };
  if (shift !== null) return { end: shift.end, spec: { kind: 'unit', unit: 'year', shift: shift.shift } };
  if (determiner !== 'cette') return null;
  const there = textAt(tokens, next + 1) === '-' && textAt(tokens, next + 2) === 'là';
  return { end: there ? next + 3 : next + 1, spec: { kind: 'unit', unit: 'year', shift: there ? 'same' : 'this' } };
}

/** « octobre 98 », « octobre ’98 »: from 30 up, or after an apostrophe. */
function readShortYear(tokens: readonly Token[], at: number): number | null {
  const token = textAt(tokens, at) === "'" ? tokens[at + 1] : tokens[at];
  if (token === undefined || token.digits !== 2 || token.suffix !== '') return null;
  const quoted = textAt(tokens, at) === "'";
  if (!quoted && (token.value < 30 || tokens[at + 1]?.kind === 'word' && !['et', 'à', 'au', 'par', 'pour', 'dans', 'en', 'sur', 'a', 'qui', 'où'].includes(textAt(tokens, at + 1)))) return null;
  return token.value < 30 ? 2000 + token.value : 1900 + token.value;
}

function shortEnd(tokens: readonly Token[], at: number): number {
  return textAt(tokens, at) === "'" ? at + 2 : at + 1;
}
