import type { Span } from '../model.ts';
import { foldCharacters } from '../text/fold-text.ts';

/** What opens a clause after a comma. */
const CLAUSE_OPENERS = 'mais|et|tandis|alors|qui|où|dont|puis|lorsque|quand|ce qui|lequel|laquelle|auquel|à qui|avec qui|que|tout en|après|avant';

const BOUNDARY = new RegExp(`[;:()—–]|, (?=(?:${CLAUSE_OPENERS})(?![\\p{L}\\p{N}]))`, 'gu');

/** Cuts a sentence where one statement ends and the next begins: coarse, for telling which words go together. */
export function splitClauses(text: string): Span[] {
  const clauses: Span[] = [];
  let start = 0;
  for (const boundary of foldCharacters(text).matchAll(BOUNDARY)) {
    if (boundary.index > start) clauses.push({ start, end: boundary.index });
    start = boundary.index + boundary[0].length;
  }
  clauses.push({ start, end: text.length });
  return clauses;
}
