import { WEEKDAYS } from '../lexicon.fr.ts';
import { textAt, type Token } from '../tokenize.ts';
import { skipDayPart } from './parse-day.ts';
import { readShift } from './parse-tail.ts';
import { parseOrdinal } from './parse-ordinal.ts';
import { parseUnit } from './parse-unit.ts';
import type { Parsed, Parser } from './parsed.ts';

/** Determiners that make a weekday a habit or any such day: « le lundi », « un lundi férié ». */
const UNDATED: ReadonlySet<string> = new Set(['le', 'un', 'du', 'au', 'certain', 'chaque', 'aucun', 'quel', 'tel', 'nul']);

/** Reads « lundi », « lundi soir », « lundi dernier », « ce même lundi », « lundi en huit », « la nuit de lundi à mardi ». */
export function parseWeekday(tokens: readonly Token[], at: number): Parsed | null {
  const weekday = WEEKDAYS.get(textAt(tokens, at));
  if (weekday === undefined || isNamed(tokens, at)) return null;
  const before = textAt(tokens, at - 1);
  const part = skipDayPart(tokens, at + 1);
  const shift = readShift(tokens, part);
  if (shift !== null) return { end: skipDayPart(tokens, shift.end), spec: { kind: 'weekday', weekday, shift: shift.shift, of: null }, rule: `weekday-${shift.shift}` };
  const weeks = textAt(tokens, part) === 'en' ? WEEKS_ON.get(textAt(tokens, part + 1)) : undefined;
  if (weeks !== undefined) return { end: part + 2, spec: { kind: 'offset', unit: 'day', count: weeks * 7, from: 'publication', exact: true, toTheDay: false, of: { kind: 'weekday', weekday, shift: 'next', of: null } }, rule: 'weekday-in-weeks' };
  const week = readWeek(tokens, part);
  if (week !== null) return { end: week.end, spec: { kind: 'weekday', weekday, shift: null, of: week.spec }, rule: 'weekday-of-week' };
  const there = textAt(tokens, part) === '-' && textAt(tokens, part + 1) === 'là';
  if (there || before === 'même') return { end: there ? part + 2 : part, spec: { kind: 'weekday', weekday, shift: 'same', of: null }, rule: 'weekday-same' };
  if (before === 'de' && ['genre', 'sorte', 'type', 'style'].includes(textAt(tokens, at - 2))) return null;
  if (UNDATED.has(before) || (textAt(tokens, at - 2) === 'un' && QUALIFIERS.has(before)) || parseOrdinal(tokens[at - 1]) !== null || before === 'dernier') return null;
  const here = before === 'ce' || (textAt(tokens, part) === '-' && textAt(tokens, part + 1) === 'ci');
  return { end: textAt(tokens, part) === '-' && here && before !== 'ce' ? part + 2 : part, spec: { kind: 'weekday', weekday, shift: here ? 'this' : null, of: null }, rule: here ? 'weekday-this' : 'weekday' };
}

/** « un long dimanche » is no day. */
const QUALIFIERS: ReadonlySet<string> = new Set(['long', 'triste', 'beau', 'grand', 'joli', 'petit', 'nouveau', 'sale', 'mauvais', 'autre', 'simple', 'banal', 'morne', 'vrai', 'nième', 'énième', 'bon', 'noir', 'premier', 'dernier', 'éternel', 'interminable']);

/** « dimanche en huit » is a week after the next, « en quinze » two. */
const WEEKS_ON: ReadonlyMap<string, number> = new Map([['huit', 1], ['quinze', 2]]);

/** « Vendredi et Robinson », « l’ONG Samedi libre »: a capital inside a sentence makes a name. */
function isNamed(tokens: readonly Token[], at: number): boolean {
  const paired = tokens[at]?.shape === 'title' && textAt(tokens, at + 1) === 'et' && tokens[at + 2]?.shape === 'title' && !WEEKDAYS.has(textAt(tokens, at + 2));
  return paired || tokens[at]?.shape === 'title' && tokens[at - 1]?.kind === 'word' && !['ce', 'le'].includes(textAt(tokens, at - 1));
}

/** « de la semaine dernière », « de cette semaine » after a weekday. */
function readWeek(tokens: readonly Token[], at: number): Parsed | null {
  if (textAt(tokens, at) !== 'de') return null;
  const determiner = textAt(tokens, at + 1);
  if (determiner !== 'la' && determiner !== 'cette') return null;
  const week = parseUnit(tokens, textAt(tokens, at + 2) === 'même' ? at + 3 : at + 2);
  return week !== null && week.spec.kind === 'unit' && week.spec.unit === 'week' ? week : null;
}

/** Reads « premier lundi de mai », « dernier dimanche d’octobre 2024 », « troisième jeudi du mois de juin », « premier week-end de mai ». */
export function parseNthWeekday(tokens: readonly Token[], at: number, parseWhole: Parser): Parsed | null {
  const nth = ['dernier', 'dernière'].includes(textAt(tokens, at)) ? -1 : parseOrdinal(tokens[at]);
  const weekend = textAt(tokens, at + 1) === 'week' && textAt(tokens, at + 2) === '-' && textAt(tokens, at + 3) === 'end';
  if (weekend && nth !== null && nth <= 5) {
    const whole = ['de', "d'"].includes(textAt(tokens, at + 4)) ? parseWhole(tokens, at + 5) : null;
    if (whole === null || whole.spec.kind !== 'month') return null;
    return { end: whole.end, spec: { kind: 'around', unit: 'weekend', of: { kind: 'nth-weekday', weekday: 6, nth, of: whole.spec } }, rule: `weekend-of-${whole.rule}` };
  }
  const weekday = WEEKDAYS.get(textAt(tokens, at + 1));
  if (nth === null || nth > 5 || weekday === undefined || !['de', 'du', "d'"].includes(textAt(tokens, at + 2))) return null;
  const of = parseWhole(tokens, textAt(tokens, at + 3) === "l'" ? at + 4 : at + 3);
  if (of === null || (of.spec.kind !== 'month' && of.spec.kind !== 'season')) return null;
  return { end: of.end, spec: { kind: 'nth-weekday', weekday, nth, of: of.spec }, rule: `weekday-of-${of.rule}` };
}
