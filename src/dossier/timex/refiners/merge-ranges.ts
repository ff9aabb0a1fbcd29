import type { Candidate, Spec } from '../spec.ts';
import { textAt, type Token } from '../tokenize.ts';

/** Verbs of moving a date: « reporté de mars à juin » is no range. */
const MOVED = /^(?:report|repouss|décal|avanc|déplac|pass)/;

/** Makes one expression of « du 15 au 17 janvier », « entre fin 2024 et le printemps 2025 », « juillet et novembre », « la nuit de lundi à mardi ». */
export function mergeRanges(candidates: readonly Candidate[], tokens: readonly Token[]): Candidate[] {
  const merged: Candidate[] = [];
  for (let index = 0; index < candidates.length; index += 1) {
    const left = candidates[index];
    const right = candidates[index + 1];
    if (left === undefined) continue;
    const range = right === undefined ? null : mergePair(left, right, tokens);
    merged.push(range ?? asNight(left, tokens));
    if (range !== null) index += 1;
  }
  return merged;
}

function mergePair(left: Candidate, right: Candidate, tokens: readonly Token[]): Candidate | null {
  const link = readLink(tokens, left.end, right.first);
  if (link === null || !isRangeable(left.spec) || !isRangeable(right.spec)) return null;
  const opener = findOpener(tokens, left.first);
  const opened = textAt(tokens, opener);
  const between = opened === 'entre' && link === 'et';
  const fromTo = ['de', 'du', "d'", 'depuis'].includes(opened) && link === 'à' && !MOVED.test(textAt(tokens, opener - 1));
  const night = textAt(tokens, opener - 1) === 'nuit' && link === 'à';
  const dashed = link === '-' && left.spec.kind !== 'weekday' && !isBeforeSpace(tokens, left.end);
  const listed = link === 'et' && left.spec.kind === 'month' && right.spec.kind === 'month' && isBare(left.spec) && right.first === left.end + 1;
  const years = link === 'et' && right.first === left.end + 1 && isYear(left.spec) && isYear(right.spec) && yearOf(right.spec) === yearOf(left.spec) + 1;
  const bare = link === 'à' && (left.spec.kind === 'day' || left.spec.kind === 'month') && left.spec.kind === right.spec.kind && !['en', 'le', 'au'].includes(opened);
  if (!between && !fromTo && !night && !dashed && !listed && !years && !bare) return null;
  const ends = { from: left.spec, to: right.spec };
  const spec: Spec = night ? { kind: 'night', ...ends } : { kind: 'range', ...ends };
  const first = night ? opener - 1 : between || fromTo ? opener : left.first;
  return { first, end: right.end, spec, rule: night ? 'night' : 'range' };
}

/** « la nuit du 3 au 4 mai », read as a list of days, is one night: the first. */
function asNight(candidate: Candidate, tokens: readonly Token[]): Candidate {
  const opener = findOpener(tokens, candidate.first);
  const { spec } = candidate;
  const opened = textAt(tokens, opener);
  const from = spec.kind === 'range' && ['du', 'entre'].includes(opened) ? { ...candidate, first: opener } : candidate;
  if (textAt(tokens, opener - 1) !== 'nuit' || spec.kind === 'month' || !['du', 'de'].includes(opened)) return from;
  return { ...candidate, first: opener - 1, spec: spec.kind === 'range' ? { ...spec, kind: 'night' } : spec, rule: 'night' };
}

/** What stands between two expressions, determiners aside: `à`, `et`, `-`; `null` for anything longer. */
function readLink(tokens: readonly Token[], end: number, next: number): 'à' | 'et' | '-' | null {
  let at = end;
  const word = textAt(tokens, at);
  if (word === "jusqu'" || word === 'jusque') at += 1;
  const link = textAt(tokens, at);
  if (at > end && !['à', 'au', 'en'].includes(link)) return null;
  let after = at + 1;
  if (['le', 'la', "l'", 'les', 'en', 'du'].includes(textAt(tokens, after)) && after < next) after += 1;
  if (after !== next) return null;
  if (link === 'à' || link === 'au' || (link === 'en' && at > end)) return 'à';
  if (link === 'et' || link === 'ou') return 'et';
  return link === '-' || link === '–' || link === '—' || link === '/' ? '-' : null;
}

/** Index of the word before an expression, its determiner skipped when another opener stands before. */
function findOpener(tokens: readonly Token[], first: number): number {
  const before = textAt(tokens, first - 1);
  return ['le', 'la', "l'", 'les'].includes(before) ? first - 2 : first - 1;
}

/** A dash between spaces opens an aside, unless it stands between two days or years. */
function isBeforeSpace(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.end !== tokens[at]?.start && textAt(tokens, at) === '—';
}

function isRangeable(spec: Spec): boolean {
  return !['range', 'night', 'bound', 'rolling', 'offset'].includes(spec.kind) || (spec.kind === 'offset' && spec.unit === 'day');
}

function isYear(spec: Spec): boolean {
  return spec.kind === 'fixed' && spec.period.grain === 'year';
}

function yearOf(spec: Spec): number {
  return spec.kind === 'fixed' ? Number(spec.period.edtf.slice(0, 4)) : 0;
}

function isBare(spec: Spec): boolean {
  return spec.kind === 'month' && spec.of === null && spec.shift === null;
}
