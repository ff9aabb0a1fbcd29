import { SHIFTS, UNITS } from '../lexicon.fr.ts';
import { textAt, type Token } from '../tokenize.ts';
import { parseCardinal } from './parse-cardinal.ts';
import type { Parsed } from './parsed.ts';

const OPENINGS: ReadonlySet<string> = new Set(['les', 'ces', 'des', 'aux', 'nos', 'mes']);

/** Reads « trois derniers mois », « dix prochaines années », « douze mois écoulés », after *les*, *ces*, *des*; « derniers jours » alone is vague. */
export function parseRolling(tokens: readonly Token[], at: number): Parsed | null {
  if (!OPENINGS.has(textAt(tokens, at - 1))) return null;
  const leading = SHIFTS.get(textAt(tokens, at));
  const number = parseCardinal(tokens, leading === undefined ? at : at + 1);
  if (number === null) return null;
  const shift = leading ?? SHIFTS.get(textAt(tokens, number.end));
  const trailing = leading === undefined && shift === undefined ? SHIFTS.get(textAt(tokens, number.end + 1)) : undefined;
  if (trailing === 'last' && UNITS.has(textAt(tokens, number.end))) return { end: number.end + 2, spec: { kind: 'rolling', unit: UNITS.get(textAt(tokens, number.end)) ?? 'day', count: number.count, back: true }, rule: 'rolling-last' };
  const noun = leading === undefined ? number.end + 1 : number.end;
  const unit = UNITS.get(textAt(tokens, noun));
  if (unit === undefined || (shift !== 'last' && shift !== 'next') || number.count > 500) return null;
  return { end: noun + 1, spec: { kind: 'rolling', unit, count: number.count, back: shift === 'last' }, rule: `rolling-${shift}` };
}
