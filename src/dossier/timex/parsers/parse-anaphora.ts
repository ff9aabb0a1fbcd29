import type { Spec } from '../spec.ts';
import { textAt, type Token } from '../tokenize.ts';
import { skipDayPart } from './parse-day.ts';
import type { Parsed, Parser } from './parsed.ts';

const STEPS: ReadonlyMap<string, number> = new Map([['veille', -1], ['lendemain', 1], ['surlendemain', 2]]);

/** Reads « la veille », « le lendemain matin », « le surlendemain », « l’avant-veille », counted from the last date mentioned. */
export function parseAnaphora(tokens: readonly Token[], at: number, parseWhole: Parser): Parsed | null {
  const before = textAt(tokens, at - 1);
  if (textAt(tokens, at) === 'avant' && textAt(tokens, at + 1) === '-' && textAt(tokens, at + 2) === 'veille') return before === "l'" ? build(tokens, at + 3, -2) : null;
  const step = STEPS.get(textAt(tokens, at));
  if (step === undefined) return null;
  const counted = parseCounted(tokens, at + 1, step, parseWhole);
  if (counted !== null) return counted;
  if (!['la', 'le', 'dès'].includes(before) && !(before === 'au' && textAt(tokens, at - 2) === "jusqu'")) return null;
  if (before === 'la' && textAt(tokens, at - 2) === 'à') return null;
  return build(tokens, at + 1, step);
}

/** « la veille de Noël », « le lendemain du 9 mai ». */
function parseCounted(tokens: readonly Token[], at: number, count: number, parseWhole: Parser): Parsed | null {
  const link = textAt(tokens, at);
  if (link !== 'de' && link !== 'du') return null;
  const of = parseWhole(tokens, ['la', "l'"].includes(textAt(tokens, at + 1)) ? at + 2 : at + 1);
  if (of === null || (of.spec.kind !== 'day' && of.spec.kind !== 'holiday' && !(of.spec.kind === 'fixed' && of.spec.period.grain === 'day'))) return null;
  const spec: Spec = { kind: 'offset', unit: 'day', count, from: 'publication', exact: true, toTheDay: false, of: of.spec };
  return { end: of.end, spec, rule: `${count < 0 ? 'eve' : 'morrow'}-of-${of.rule}` };
}

/** « arrivé la veille de Pékin »: the place one comes from. */
function isComing(tokens: readonly Token[], end: number, link: number): boolean {
  if (tokens[link + 1]?.shape !== 'title') return false;
  for (let back = end - 2; back >= end - 6; back -= 1) if (/^(?:arriv|rentr|reven|ven|part|repart|débarqu)/.test(textAt(tokens, back))) return true;
  return false;
}

/** « la veille de la visite » counts from an event: no date. */
function build(tokens: readonly Token[], end: number, count: number): Parsed | null {
  const after = skipDayPart(tokens, end);
  if (['de', 'du', "d'", 'des'].includes(textAt(tokens, after)) && !isComing(tokens, end, after)) return null;
  const spec: Spec = { kind: 'offset', unit: 'day', count, from: 'mentioned', exact: true, toTheDay: false, of: null };
  return { end: after, spec, rule: count < 0 ? 'eve' : 'morrow' };
}
