import type { Part } from '../edtf.ts';
import { ABOUT, PARTS, UNITS } from '../lexicon.fr.ts';
import type { Spec } from '../spec.ts';
import { textAt, type Token } from '../tokenize.ts';
import { parseCardinal } from './parse-cardinal.ts';
import type { Parsed, Parser } from './parsed.ts';
import { parseOrdinal } from './parse-ordinal.ts';

/** Reads « début septembre », « mi-2024 », « fin de l’année dernière », « début de l’année », « courant mars », « première quinzaine de juin ». */
export function parsePart(tokens: readonly Token[], at: number, parseWhole: Parser): Parsed | null {
  const word = textAt(tokens, at);
  if (ABOUT.has(word)) return parseAbout(tokens, at, parseWhole);
  const part = PARTS.get(word);
  if (part !== undefined) return parsePartOf(tokens, at, part, parseWhole);
  return parseHalf(tokens, at, parseWhole) ?? parseSome(tokens, at, parseWhole) ?? parseFirstDays(tokens, at, parseWhole);
}

/** « vers le 15 mars », « autour du 9 mai », « courant juillet ». */
function parseAbout(tokens: readonly Token[], at: number, parseWhole: Parser): Parsed | null {
  if (['autour', 'alentours', 'environs'].includes(textAt(tokens, at)) && !['de', 'du', "d'"].includes(textAt(tokens, at + 1))) return null;
  const next = skipDeterminers(tokens, at + 1);
  const part = PARTS.get(textAt(tokens, next));
  const of = part === undefined ? parseWhole(tokens, next) ?? (textAt(tokens, at) === 'courant' ? parseCurrent(tokens, next) : null) : parsePartOf(tokens, next, part, parseWhole);
  return of === null ? null : { end: of.end, spec: { kind: 'about', of: of.spec }, rule: `about-${of.rule}` };
}

function parsePartOf(tokens: readonly Token[], opening: number, part: Part, parseWhole: Parser): Parsed | null {
  const at = skipLink(tokens, opening + 1);
  const of = parseWhole(tokens, at) ?? (['de', "d'"].includes(textAt(tokens, opening - 1)) ? null : parseCurrent(tokens, at));
  return of === null || !hasParts(of.spec) ? null : { end: of.end, spec: { kind: 'part', part, of: of.spec }, rule: `${part}-${of.rule}` };
}

/** « fin de l’année », « en début de semaine », « milieu du mois »: the current one. */
function parseCurrent(tokens: readonly Token[], at: number): Parsed | null {
  const unit = UNITS.get(textAt(tokens, at));
  if (unit !== 'week' && unit !== 'month' && unit !== 'year' && unit !== 'decade' && unit !== 'century') return null;
  if (textAt(tokens, at).endsWith('s') && unit !== 'month') return null;
  if (['de', "d'", 'des', 'du'].includes(textAt(tokens, at + 1))) return null;
  return { end: at + 1, spec: { kind: 'unit', unit, shift: 'this' }, rule: `${unit}-this` };
}

/** « première quinzaine de juin », « seconde moitié de 2024 ». */
function parseHalf(tokens: readonly Token[], at: number, parseWhole: Parser): Parsed | null {
  const ordinal = parseOrdinal(tokens[at]);
  const noun = textAt(tokens, at + 1);
  if (ordinal === null || ordinal > 2 || (noun !== 'quinzaine' && noun !== 'moitié')) return null;
  const of = parseWhole(tokens, skipLink(tokens, at + 2));
  if (of === null) return null;
  return { end: of.end, spec: { kind: 'half', half: ordinal === 1 ? 1 : 2, of: of.spec }, rule: `half-${of.rule}` };
}

/** « six premiers mois de 2024 », « trois derniers mois de l’année », « dix premiers jours d’août ». */
function parseSome(tokens: readonly Token[], at: number, parseWhole: Parser): Parsed | null {
  const number = parseCardinal(tokens, at);
  if (number === null || number.count < 1 || number.count > 31) return null;
  const word = textAt(tokens, number.end);
  const early = word === 'premiers' || word === 'premières';
  const unit = UNITS.get(textAt(tokens, number.end + 1));
  if ((!early && word !== 'derniers' && word !== 'dernières') || (unit !== 'day' && unit !== 'week' && unit !== 'month') || !['de', 'du', "d'"].includes(textAt(tokens, number.end + 2))) return null;
  const start = skipLink(tokens, number.end + 2);
  const of = parseWhole(tokens, start) ?? parseCurrent(tokens, start);
  return of === null ? null : { end: of.end, spec: { kind: 'some', unit, start: early ? 1 : -number.count, end: early ? number.count : -1, exact: true, of: of.spec }, rule: `some-${of.rule}` };
}

/** « premiers jours de septembre » are its beginning, « derniers jours de » its end, « première semaine de juin » its first seven days. */
function parseFirstDays(tokens: readonly Token[], at: number, parseWhole: Parser): Parsed | null {
  const word = textAt(tokens, at);
  const noun = textAt(tokens, at + 1);
  const early = word === 'premiers' || word === 'premières';
  const late = word === 'derniers' || word === 'dernières';
  if (!['de', 'du', "d'"].includes(textAt(tokens, at + 2))) return null;
  const of = (early || late || noun === 'semaine') ? parseWhole(tokens, skipLink(tokens, at + 2)) : null;
  if (of === null || !hasParts(of.spec)) return null;
  if ((early || late) && ['jours', 'semaines', 'mois'].includes(noun)) return { end: of.end, spec: { kind: 'part', part: early ? 'early' : 'late', of: of.spec }, rule: `${early ? 'early' : 'late'}-${of.rule}` };
  const ordinal = word === 'dernière' ? 0 : parseOrdinal(tokens[at]);
  if (noun !== 'semaine' || ordinal === null || ordinal > 4) return null;
  return { end: of.end, spec: { kind: 'some', unit: 'week', start: ordinal === 0 ? -1 : ordinal, end: ordinal === 0 ? -1 : ordinal, exact: false, of: of.spec }, rule: `week-of-${of.rule}` };
}

/** Periods that have a beginning, a middle and an end. */
function hasParts(spec: Spec): boolean {
  if (spec.kind === 'fixed') return spec.period.grain !== 'day';
  return spec.kind === 'month' || spec.kind === 'season' || (spec.kind === 'unit' && spec.unit !== 'day' && spec.unit !== 'weekend') || (spec.kind === 'offset' && spec.unit !== 'day');
}

/** Skips « de l’ », « du », « d’ », « - » and « mois de » that link a part to its whole. */
function skipLink(tokens: readonly Token[], at: number): number {
  let next = textAt(tokens, at) === '-' ? at + 1 : at;
  next = skipDeterminers(tokens, next);
  return next;
}

function skipDeterminers(tokens: readonly Token[], at: number): number {
  let next = at;
  while (next < at + 3 && ['le', 'la', "l'", 'du', 'de', "d'", 'des', 'cette', 'ce', 'cet', 'les'].includes(textAt(tokens, next))) next += 1;
  return next;
}
