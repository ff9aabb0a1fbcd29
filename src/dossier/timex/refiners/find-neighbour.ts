import type { Candidate, Spec } from '../spec.ts';
import { textAt, type Token } from '../tokenize.ts';
import { findDirection } from './find-direction.ts';
import { isUndated } from './is-undated.ts';
import { readAttached } from './read-attached.ts';
import type { Direction } from './setting.ts';

/** An explicit date met before, whose year a month or a day without year may take. */
export interface Donor {
  readonly year: number;
  /** Its first token, and the first of its sentence. */
  readonly first: number;
  readonly sentence: number;
  readonly candidate: Candidate;
}

/** The year of a nearby explicit date for an undated month, season or day; `null` when none is near. */
export function findNeighbour(candidates: readonly Candidate[], index: number, donors: readonly Donor[], tokens: readonly Token[], sentence: { readonly first: number; readonly end: number }, direction: Direction, heading: number | null): number | null {
  const candidate = candidates[index];
  if (candidate === undefined || !takesYear(candidate.spec)) return null;
  const next = candidates[index + 1];
  const shared = next !== undefined && isListed(candidate, next, tokens) ? explicitYear(next.spec) : null;
  if (shared !== null) return shared;
  const donor = donors.at(-1);
  if (donor === undefined || donor.sentence !== sentence.first || !isAdverbial(tokens, donor.candidate)) return heading;
  if (candidate.spec.kind === 'bound') return findDirection(tokens, candidate.first, candidate.end, sentence) === 'past' ? donor.year : null;
  return direction === 'future' ? null : donor.year;
}

/** True for a date without year, its weekday unsaid. */
export function takesYear(spec: Spec): boolean {
  if (spec.kind === 'weekday') return false;
  if (spec.kind === 'day' && spec.weekday !== null) return false;
  return isUndated(spec);
}

/** « en janvier et en octobre 1997 »: the year is said once, at the end. */
function isListed(candidate: Candidate, next: Candidate, tokens: readonly Token[]): boolean {
  return next.first - candidate.end <= 3 && ['et', 'ou', ','].includes(textAt(tokens, candidate.end));
}

function explicitYear(spec: Spec): number | null {
  const of = spec.kind === 'month' || spec.kind === 'day' || spec.kind === 'season' ? spec.of : null;
  return of?.kind === 'fixed' ? Number(of.period.min.slice(0, 4)) : null;
}

/** A date that frames the sentence, not one that names a thing: « les accords de 2023 », « le budget 2026 », « né en 1991 ». */
export function isAdverbial(tokens: readonly Token[], { first, spec }: Candidate): boolean {
  if (isAdnominal(tokens, first)) return false;
  if (spec.kind === 'fixed' && tokens[first]?.kind === 'number' && tokens[first - 1]?.kind === 'word') return false;
  return readAttached(tokens, first, 0) !== 'past';
}

/** « les accords de septembre 2023 » name a thing: they do not date what follows. */
export function isAdnominal(tokens: readonly Token[], first: number): boolean {
  const glued = textAt(tokens, first - 1) === '-' && tokens[first - 1]?.end === tokens[first]?.start;
  return glued || ['de', 'du', "d'", 'des', '('].includes(textAt(tokens, first - 1)) || (['le', 'la', "l'"].includes(textAt(tokens, first - 1)) && ['de', 'du'].includes(textAt(tokens, first - 2)));
}
