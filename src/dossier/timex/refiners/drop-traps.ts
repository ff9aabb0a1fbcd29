import { HABITS } from '../lexicon.fr.ts';
import type { Candidate } from '../spec.ts';
import { textAt, type Token } from '../tokenize.ts';

/** Drops what recurs: « chaque lundi », « une nuit de janvier », « tous les 9 mai », « un 14 juillet », « les samedis de décembre ». */
export function dropTraps(candidates: readonly Candidate[], tokens: readonly Token[]): Candidate[] {
  return candidates.filter(({ first, spec }) => {
    const before = textAt(tokens, first - 1);
    if (before === 'un' && (spec.kind === 'day' || spec.kind === 'season' || spec.kind === 'month')) return false;
    if (['de', "d'"].includes(before) && spec.kind === 'month' && spec.of === null && spec.shift === null && PARTS_OF_LIFE.has(textAt(tokens, first - 2)) && ['un', 'une'].includes(textAt(tokens, first - 3))) return false;
    if ((before === 'de' || before === "d'") && /(?:dis|dimanches)$/.test(textAt(tokens, first - 2))) return false;
    return before !== 'chaque' && !(before === 'les' && HABITS.has(textAt(tokens, first - 2)));
  });
}

const PARTS_OF_LIFE: ReadonlySet<string> = new Set(['nuit', 'jour', 'matin', 'matinée', 'soir', 'soirée', 'journée']);
