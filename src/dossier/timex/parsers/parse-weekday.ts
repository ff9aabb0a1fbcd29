import { WEEKDAYS } from '../lexicon.fr.ts';
import { textAt, type Token } from '../tokenize.ts';
import { skipDayPart } from './parse-day.ts';
import { readShift } from './parse-shift.ts';
import type { Parsed } from './parsed.ts';

/** Determiners that make a weekday a habit or any such day: « le lundi », « un lundi férié ». */
const UNDATED: ReadonlySet<string> = new Set(['le', 'un', 'du', 'au', 'certain', 'chaque', 'aucun', 'quel', 'tel', 'nul']);

/** Reads « lundi », « lundi soir », « lundi dernier », « ce même lundi », « la nuit de lundi à mardi ». */
export function parseWeekday(tokens: readonly Token[], at: number): Parsed | null {
  const weekday = WEEKDAYS.get(textAt(tokens, at));
  if (weekday === undefined) return null;
  const before = textAt(tokens, at - 1);
  const part = skipDayPart(tokens, at + 1);
  const shift = readShift(tokens, part);
  if (shift !== null) return { end: skipDayPart(tokens, shift.end), spec: { kind: 'weekday', weekday, shift: shift.shift }, rule: `weekday-${shift.shift}` };
  const there = textAt(tokens, part) === '-' && textAt(tokens, part + 1) === 'là';
  if (there || before === 'même') return { end: there ? part + 2 : part, spec: { kind: 'weekday', weekday, shift: 'same' }, rule: 'weekday-same' };
  if (UNDATED.has(before)) return null;
  return { end: part, spec: { kind: 'weekday', weekday, shift: null }, rule: 'weekday' };
}
