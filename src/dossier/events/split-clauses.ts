import type { Span } from '../model.ts';
import { foldCharacters } from '../text/fold-text.ts';
import { CLAUSE_OPENERS } from './grammar.fr.ts';

const BOUNDARY = new RegExp(`[;:()—–]|, (?=(?:${CLAUSE_OPENERS})(?![\\p{L}\\p{N}]))`, 'gu');

/**
 * Cuts a sentence where one statement ends and the next begins: coarse, for telling which words go together.
 * `openings` are offsets where a clause is known to begin, such as reported speech.
 */
export function splitClauses(text: string, openings: readonly number[] = []): Span[] {
  const clauses: Span[] = [];
  let start = 0;
  const boundaries = Array.from(foldCharacters(text).matchAll(BOUNDARY), ({ index, 0: mark }) => ({ end: index, next: index + mark.length }));
  const cuts = [...boundaries, ...openings.map((opening) => ({ end: opening, next: opening }))].sort((one, other) => one.end - other.end);
  for (const { end, next } of cuts) {
    if (end > start) clauses.push({ start, end });
    start = Math.max(start, next);
  }
  clauses.push({ start, end: text.length });
  return clauses;
}
