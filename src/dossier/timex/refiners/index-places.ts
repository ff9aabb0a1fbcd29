import type { Candidate } from '../spec.ts';
import { textAt, type Token } from '../tokenize.ts';

/** Where an expression stands in its block, a run of text between two blank lines. */
export interface Place {
  /** Which block, from 0. */
  readonly block: number;
  /** True when it opens the block, a bullet aside: a chronology. */
  readonly led: boolean;
  /** What it heads, by itself: the blocks below (« Novembre » between blank lines), or the rest of its own (« Novembre : … », « Et 2026 ? … »). */
  readonly heads: 'section' | 'block' | null;
}

/** The place of every expression, in order. */
export function indexPlaces(candidates: readonly Candidate[], tokens: readonly Token[]): Place[] {
  let block = 0;
  let at = 0;
  return candidates.map(({ first, end }) => {
    for (; at < first; at += 1) if (textAt(tokens, at) === '¶') block += 1;
    const led = isOpening(tokens, first);
    return { block, led, heads: led ? headingAt(tokens, end) : null };
  });
}

function isOpening(tokens: readonly Token[], first: number): boolean {
  const at = OPENINGS.has(textAt(tokens, first - 1)) ? first - 2 : first - 1;
  return at < 0 || textAt(tokens, at) === '¶';
}

/** Bullets, and « **Et** 2026 ? ». */
const OPENINGS: ReadonlySet<string> = new Set(['-', '–', '—', '•', '*', 'et']);

function headingAt(tokens: readonly Token[], end: number): Place['heads'] {
  const next = textAt(tokens, end);
  return next === '¶' ? 'section' : [':', '.', '?'].includes(next) ? 'block' : null;
}
