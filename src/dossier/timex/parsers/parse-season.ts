import { SEASONS } from '../lexicon.fr.ts';
import type { Token } from '../tokenize.ts';
import { textAt } from '../tokenize.ts';
import { parseTail, type Tail } from './parse-tail.ts';
import type { Parsed } from './parsed.ts';

/** Words before « l’été », « le printemps » that make it a season of a given year. */
const TIMED: ReadonlySet<string> = new Set(['à', 'au', 'depuis', 'avant', 'après', 'dès', 'pendant', 'durant', 'ici', 'pour', 'vers', 'début', 'fin', 'mi', 'entre', 'et', 'courant', 'cet', 'ce']);

/** Reads « été 2025 », « printemps dernier », « cet été », « à l’automne »; never the participle *été* nor a season in general. */
export function parseSeason(tokens: readonly Token[], at: number): Parsed | null {
  const season = SEASONS.get(textAt(tokens, at));
  if (season === undefined) return null;
  const tail = skipSecondYear(tokens, parseTail(tokens, at + 1));
  if (!isSeasonHere(tokens, at, tail)) return null;
  const determiner = textAt(tokens, at - 1);
  const shift = tail.rule === '' && (determiner === 'cet' || determiner === 'ce') ? null : tail.shift;
  return { end: tail.end, spec: { kind: 'season', season, of: tail.of, shift }, rule: `season${tail.rule}` };
}

/** Words before « de l’été » that place it in time. */
const OF_A_SEASON: ReadonlySet<string> = new Set(['fin', 'début', 'milieu', 'partir', 'compter', 'cours', 'autour', 'long', 'courant', 'dimanche', 'lundi', 'samedi']);

/** A season needs its article, a year or a shift; without year or shift, also a word that places it in time. */
function isSeasonHere(tokens: readonly Token[], at: number, tail: Tail): boolean {
  const before = textAt(tokens, at - 1);
  const summer = SEASONS.get(textAt(tokens, at)) === 2;
  if (tail.rule !== '') {
    if (before === "d'" || before === 'de') return ['fin', 'début', 'milieu'].includes(textAt(tokens, at - 2)) || tail.rule === '-last';
    return !summer || ["l'", 'cet', 'début', 'fin', '-', 'vers', 'courant', 'mi', 'à', 'et', '(', 'depuis'].includes(before) || (tail.rule === '-year' && !isAuxiliary(before)) || tail.rule === '-last' && before === "l'";
  }
  if (before === 'cet' || (before === 'ce' && !summer)) return !['des', 'du'].includes(textAt(tokens, at + 1));
  if (before === 'au' && !summer) return !['de', 'du', 'des', "d'"].includes(textAt(tokens, at + 1));
  if (isHeading(tokens, at)) return true;
  if (/(?:ique|aire|al|arabe|indien|indienne)$/.test(textAt(tokens, at + 1))) return false;
  if (['début', 'fin', 'mi'].includes(before) || (before === '-' && textAt(tokens, at - 2) === 'mi')) return true;
  if (['de', 'du', 'des', "d'"].includes(textAt(tokens, at + 1))) return false;
  if (before === "l'" && textAt(tokens, at - 2) === 'de') return OF_A_SEASON.has(textAt(tokens, at - 3));
  if (before === "l'" || before === 'le') return TIMED.has(textAt(tokens, at - 2));
  if (before === 'du') return OF_A_SEASON.has(textAt(tokens, at - 2)) || ['à', 'au'].includes(textAt(tokens, at + 1));
  return false;
}

/** « Automne » alone between two blank lines, « Automne. Le 10 octobre… » in a chronology. */
function isHeading(tokens: readonly Token[], at: number): boolean {
  return textAt(tokens, at - 1) === '¶' && tokens[at]?.shape === 'title' && ['¶', '.', ':'].includes(textAt(tokens, at + 1));
}

/** « l’hiver 2024-2025 » is the winter that starts in 2024. */
function skipSecondYear(tokens: readonly Token[], tail: Tail): Tail {
  const second = tokens[tail.end + 1];
  const first = tokens[tail.end - 1];
  const joined = tail.rule === '-year' && ['-', '/', '–'].includes(textAt(tokens, tail.end)) && first !== undefined && second !== undefined;
  return joined && (second.value === first.value + 1 || second.value === (first.value + 1) % 100) ? { ...tail, end: tail.end + 2 } : tail;
}

/** Forms of *avoir*, and what stands between it and the participle *été*. */
function isAuxiliary(word: string): boolean {
  return AUXILIARIES.has(word);
}

const AUXILIARIES: ReadonlySet<string> = new Set([
  'a', 'ont', 'avait', 'avaient', 'aura', 'auront', 'aurait', 'auraient', 'eut', 'eurent', 'ait', 'aient', 'avoir', 'ayant', 'as', 'ai', "n'ai", 'avons', 'avez', 'avions', 'aviez', 'pas', 'jamais', 'plus', 'déjà', 'toujours', 'également', 'aussi', 'ainsi', 'bien', 'encore', 'même', 'donc', 'souvent',
]);
