import { SHIFTS, UNITS, type Shift, type Unit } from '../lexicon.fr.ts';
import type { Spec } from '../spec.ts';
import { textAt, type Token } from '../tokenize.ts';
import { readShift } from './parse-tail.ts';
import type { Parsed, Parser } from './parsed.ts';

const THIS: ReadonlySet<string> = new Set(['ce', 'cet', 'cette']);

/** Reads « semaine dernière », « cette année », « ce mois-ci », « même jour », « année-là », « mois d’avant », « prochain week-end ». */
export function parseUnit(tokens: readonly Token[], at: number): Parsed | null {
  const leading = SHIFTS.get(textAt(tokens, at));
  if (leading === 'last' || leading === 'next') return parseLeading(tokens, at, leading);
  const noun = readUnit(tokens, at);
  if (noun === null) return null;
  const before = textAt(tokens, at - 1);
  const there = textAt(tokens, noun.end) === '-' ? textAt(tokens, noun.end + 1) : '';
  if (there === 'là') return build(noun.end + 2, noun.unit, 'same');
  if (before === 'même' || textAt(tokens, noun.end) === 'même') return build(textAt(tokens, noun.end) === 'même' ? noun.end + 1 : noun.end, noun.unit, 'same');
  if (there === 'ci' && THIS.has(before)) return build(noun.end + 2, noun.unit, 'this');
  const shift = readShift(tokens, noun.end);
  if (shift !== null && noun.singular && (noun.unit !== 'day' || shift.shift === 'before' || shift.shift === 'after')) return build(shift.end, noun.unit, shift.shift);
  if (THIS.has(before) && noun.singular && (noun.unit !== 'day' || before === 'ce') && !isPastTheNoun(tokens, noun.end) && !(noun.unit === 'day' && textAt(tokens, at - 2) === 'à')) return build(noun.end, noun.unit, 'this');
  return null;
}

/** « dernier trimestre », « prochain week-end » before the noun. */
function parseLeading(tokens: readonly Token[], at: number, shift: Shift): Parsed | null {
  const noun = readUnit(tokens, at + 1);
  if (noun === null || !noun.singular || !['le', 'la', 'du', 'au', 'ce', 'cette'].includes(textAt(tokens, at - 1))) return null;
  if (!['week', 'weekend', 'month'].includes(noun.unit) || ['de', "d'", 'du', 'des', 'avant'].includes(textAt(tokens, noun.end))) return null;
  return build(noun.end, noun.unit, shift);
}

/** Reads « semaine du 3 novembre », « week-end du 15 mars ». */
export function parseAround(tokens: readonly Token[], at: number, parseWhole: Parser): Parsed | null {
  const noun = readUnit(tokens, at);
  if (noun === null || !noun.singular || (noun.unit !== 'week' && noun.unit !== 'weekend') || textAt(tokens, noun.end) !== 'du') return null;
  const of = parseWhole(tokens, noun.end + 1);
  if (of === null || of.spec.kind !== 'day') return null;
  return { end: of.end, spec: { kind: 'around', unit: noun.unit, of: of.spec }, rule: `${noun.unit}-of-${of.rule}` };
}

/** A unit of time named at a token, « week-end » and « fin de semaine » apart. */
function readUnit(tokens: readonly Token[], at: number): { end: number; unit: Unit; singular: boolean } | null {
  const word = textAt(tokens, at);
  if (word === 'weekend') return { end: at + 1, unit: 'weekend', singular: true };
  if (word === 'week') {
    const end = textAt(tokens, at + 1) === '-' ? at + 2 : at + 1;
    return textAt(tokens, end) === 'end' ? { end: end + 1, unit: 'weekend', singular: true } : null;
  }
  const unit = UNITS.get(word);
  return unit === undefined ? null : { end: at + 1, unit, singular: word === 'mois' || !word.endsWith('s') };
}

/** « cette année scolaire », « ce siècle d’histoire »: the noun goes on. */
function isPastTheNoun(tokens: readonly Token[], end: number): boolean {
  const next = textAt(tokens, end);
  return next === "d'" || next === 'de';
}

function build(end: number, unit: Unit, shift: Shift): Parsed {
  const spec: Spec = { kind: 'unit', unit, shift };
  return { end, spec, rule: `${unit}-${shift}` };
}
