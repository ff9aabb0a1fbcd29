import { MONTHS, SHORT_MONTHS } from '../lexicon.fr.ts';
import { textAt, type Token } from '../tokenize.ts';
import { parseTail } from './parse-tail.ts';
import type { Parsed } from './parsed.ts';

/** Reads « juillet », « juillet 2025 », « juillet dernier », « mois de juillet de l’an dernier », « sept. 2025 ». */
export function parseMonth(tokens: readonly Token[], at: number): Parsed | null {
  const start = textAt(tokens, at) === 'mois' && ['de', "d'"].includes(textAt(tokens, at + 1)) ? at + 2 : at;
  const named = readMonth(tokens, start);
  if (named === null) return null;
  const tail = parseTail(tokens, named.end);
  if (named.short && tail.rule !== '-year') return null;
  if (start === at && !isMonthHere(tokens, at, tail.rule !== '')) return null;
  return { end: tail.end, spec: { kind: 'month', month: named.month, of: tail.of, shift: tail.shift }, rule: `month${tail.rule}` };
}

/** The month named at a token, in full or short (its full stop taken); `null` when there is none. */
export function readMonth(tokens: readonly Token[], at: number): { end: number; month: number; short: boolean; shared?: never } | null {
  const word = textAt(tokens, at);
  const month = MONTHS.get(word);
  if (month !== undefined) return { end: at + 1, month, short: false };
  const short = SHORT_MONTHS.get(word);
  if (short === undefined) return null;
  const stop = textAt(tokens, at + 1) === '.' && tokens[at + 1]?.start === tokens[at]?.end;
  return { end: stop ? at + 2 : at + 1, month: short, short: true };
}

const BEFORE_A_MONTH: ReadonlySet<string> = new Set(['en', 'début', 'fin', 'mi', 'depuis', 'dès', 'courant', 'vers', 'avant', 'après', 'et', 'à', 'ou', 'entre', "d'", 'de', "jusqu'en", 'ici']);

/** A name (« M. Janvier », « Avril Lavigne », « la planète Mars », « Champ-de-Mars ») is no month. */
function isMonthHere(tokens: readonly Token[], at: number, dated: boolean): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const before = tokens[at - 1];
  if (before?.text === '-' && before.end === token.start && !['mi', 'fin', 'début'].includes(textAt(tokens, at - 2)) && MONTHS.get(textAt(tokens, at - 2)) === undefined) return false;
  if (textAt(tokens, at + 1) === '-' && tokens[at + 1]?.start === token.end && tokens[at + 2]?.shape === 'title' && MONTHS.get(textAt(tokens, at + 2)) === undefined) return false;
  if (isOperation(tokens, at)) return false;
  if (token.shape !== 'title') return true;
  if (['rose', 'rouge', 'noir', 'bleu'].includes(textAt(tokens, at + 1))) return false;
  if (tokens[at + 1]?.shape === 'title' || isTitled(tokens, at)) return false;
  if (dated) return true;
  if (before === undefined || isStop(before)) return !['mars', 'mai', 'avril'].includes(token.text) || isHeading(tokens, at);
  return token.text !== 'mars' && BEFORE_A_MONTH.has(before.text) && before.text !== 'de' && before.text !== "d'" && before.text !== 'et' && before.text !== 'à';
}

/** « l’opération Tempête de mai ». */
function isOperation(tokens: readonly Token[], at: number): boolean {
  return ['de', "d'"].includes(textAt(tokens, at - 1)) && tokens[at - 2]?.shape === 'title' && ['opération', 'plan', 'projet'].includes(textAt(tokens, at - 3));
}

/** « Mars » alone between two blank lines, inside a text. */
function isHeading(tokens: readonly Token[], at: number): boolean {
  return textAt(tokens, at - 1) === '¶' && textAt(tokens, at + 1) === '¶';
}

/** « M. Janvier », « le général Février ». */
function isTitled(tokens: readonly Token[], at: number): boolean {
  const before = textAt(tokens, at - 1);
  if (before === '.') return ['m', 'mm', 'mgr', 'dr', 'me', 'pr'].includes(textAt(tokens, at - 2));
  return ['mme', 'mlle', 'monsieur', 'madame', 'maître', 'docteur', 'juge', 'général', 'maréchal', 'colonel', 'capitaine'].includes(before);
}

function isStop(token: Token): boolean {
  return token.kind === 'mark' && '¶.!?:«»–—•'.includes(token.text);
}
