import { HABITS } from '../lexicon.fr.ts';
import type { Candidate } from '../spec.ts';
import { textAt, type Token } from '../tokenize.ts';

/** Drops what recurs: « chaque lundi », « tous les 9 mai », « toutes les années ». */
export function dropTraps(candidates: readonly Candidate[], tokens: readonly Token[]): Candidate[] {
  return candidates.filter(({ first }) => {
    const before = textAt(tokens, first - 1);
    return before !== 'chaque' && !(before === 'les' && HABITS.has(textAt(tokens, first - 2)));
  });
}
