import { DEADLINE_WORDS, FUTURE_WORDS } from '../tense.fr.ts';
import type { Candidate, Spec } from '../spec.ts';
import { textAt, type Token } from '../tokenize.ts';
import { findDirection } from './find-direction.ts';
import { isAdnominal } from './find-neighbour.ts';
import type { Direction } from './setting.ts';

/** The direction a candidate is sought in: its own words’ first, then its verb’s. */
export function chooseDirection({ spec, first, end }: Candidate, tokens: readonly Token[], sentence: { readonly first: number; readonly end: number }): Direction {
  const direction = findDirection(tokens, first, end, sentence, spec.kind !== 'weekday');
  if (spec.kind === 'day' && textAt(tokens, first) === 'ce') return 'near';
  if (spec.kind === 'bound') return directionOf(spec, direction, setsDeadline(tokens, first));
  if (spec.kind === 'weekday') return direction === 'near' ? (isPlanned(tokens, first) ? 'future' : 'open') : direction ?? 'open';
  return direction !== 'past' && isPeriodOfYear(spec) && isAdnominal(tokens, first) ? 'near' : direction ?? 'open';
}

/** « l’audience, prévue jeudi, a été annulée » was to come. */
function isPlanned(tokens: readonly Token[], first: number): boolean {
  return textAt(tokens, first - 1) === 'pour' || FUTURE_WORDS.has(textAt(tokens, first - 1)) || FUTURE_WORDS.has(textAt(tokens, first - 2));
}

/** « l’élection de novembre » is the nearest, whatever verb the sentence has but a past one. */
function isPeriodOfYear(spec: Spec): boolean {
  const { kind } = spec;
  if (kind === 'range') return isPeriodOfYear(spec.from);
  return kind === 'month' || kind === 'quarter' || kind === 'semester' || kind === 'season';
}

/** Some words look one way whatever the verb: *depuis* back, *d’ici* ahead, *à partir de* and *jusqu’à* ahead unless the verb is past. */
function directionOf(spec: Extract<Spec, { kind: 'bound' }>, direction: Direction | null, deadline: boolean): Direction {
  if (spec.side === 'since') return 'past';
  if (spec.side === 'by' || deadline) return 'future';
  if (spec.side === 'until') return direction === 'open' || (direction === null && spec.of.kind === 'weekday') ? 'future' : direction ?? 'open';
  if (spec.side === 'from') return direction === 'past' ? 'near' : 'future';
  return spec.side === 'before' && direction !== 'past' ? 'future' : direction ?? 'open';
}

/** « La reine se tait jusqu’au 5 septembre » : where a tale is told, its present tells what was. */
export function isToldUntil({ spec, first, end }: Candidate, tokens: readonly Token[], sentence: { readonly first: number; readonly end: number }): boolean {
  return spec.kind === 'bound' && spec.side === 'until' && spec.of.kind !== 'weekday' && !setsDeadline(tokens, first) && findDirection(tokens, first, end, sentence) === 'open';
}

/** « a donné jusqu’au 30 juin », « prolongé jusqu’en mars ». */
function setsDeadline(tokens: readonly Token[], first: number): boolean {
  return textAt(tokens, first).startsWith('jusqu') && DEADLINE_WORDS.has(textAt(tokens, first - 1));
}
