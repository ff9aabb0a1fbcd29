import { HABITS } from '../lexicon.fr.ts';
import type { Candidate } from '../spec.ts';
import { textAt, type Token } from '../tokenize.ts';

/** Drops what recurs: « chaque lundi », « tous les 9 mai », « un 14 juillet », « les samedis de décembre ». */
export function dropTraps(candidates: readonly Candidate[], tokens: readonly Token[]): Candidate[] {
  return candidates.filter(({ first, spec }) => {
    const before = textAt(tokens, first - 1);
    if (before === 'un' && (spec.kind === 'day' || spec.kind === 'season' || spec.kind === 'month')) return false;
    if ((before === 'de' || before === "d'") && /(?:dis|dimanches)$/.test(textAt(tokens, first - 2))) return false;
    return before !== 'chaque' && !(before === 'les' && HABITS.has(textAt(tokens, first - 2)));
  });
}
