import { buildMonth, buildYear } from '../edtf.ts';
import { COUNTED, MONTHS, NOT_COUNTED, NUMBERED } from '../lexicon.fr.ts';
import type { Spec } from '../spec.ts';
import { textAt, type Token } from '../tokenize.ts';
import type { Parsed } from './parsed.ts';

/** Words that make the number after them a year. */
const LICENCES: ReadonlySet<string> = new Set(['en', 'an', 'année', 'exercice', 'depuis', 'dès', 'vers', 'fin', 'début', 'millésime']);
/** Nouns that an old year names: « le traité de 1860 ». */
const DATED_NOUNS: ReadonlySet<string> = new Set(['traité', 'loi', 'accord', 'accords', 'guerre', 'révolution', 'convention', 'constitution', 'code', 'édit', 'paix', 'pacte', 'congrès', 'exposition', 'crise', 'commune', 'insurrection', 'bataille', 'siège', 'campagne', 'carte', 'recensement', 'décret', 'texte']);

/** Reads a year that stands by itself: « 2024 », « l’an 2000 », « l’année 2024 »; `null` for other numbers (« résolution 2270 », « 2000 soldats »). */
export function parseYear(tokens: readonly Token[], at: number): Parsed | null {
  const word = textAt(tokens, at);
  if (word === 'an' || word === 'année') {
    const year = readYear(tokens, at + 1);
    return year === null ? null : { end: at + 2, spec: fixedYear(year), rule: 'year' };
  }
  const token = tokens[at];
  if (token === undefined || token.kind !== 'number') return null;
  if (token.digits === 2) return parseShortYear(tokens, at);
  const year = readYear(tokens, at);
  if (year === null) return null;
  const second = tokens[at + 2];
  const joined = ['-', '/'].includes(textAt(tokens, at + 1)) && tokens[at + 1]?.start === token.end && second?.digits === 2 && second.suffix === '' && second.start === token.end + 1 && tokens[at + 3]?.text !== '-';
  if (joined && second.value === (year + 1) % 100) return { end: at + 3, spec: { kind: 'range', from: fixedYear(year), to: fixedYear(year + 1) }, rule: 'years' };
  if (joined && textAt(tokens, at + 1) === '-' && second.value >= 1 && second.value <= 12) return { end: at + 3, spec: { kind: 'fixed', period: buildMonth(year, second.value) }, rule: 'month-numeric' };
  return !isYearHere(tokens, at, year) ? null : { end: at + 1, spec: fixedYear(year), rule: 'year' };
}

/** The year of four digits that stands at a token, whatever its context; `null` when the digits are part of a longer number. */
export function readYear(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  if (token === undefined || token.digits !== 4 || token.suffix !== '' || token.value < 1000 || token.value > 2199) return null;
  const next = tokens[at + 1];
  const decimal = (next?.text === ',' || next?.text === '.') && next.start === token.end && tokens[at + 2]?.kind === 'number' && tokens[at + 2]?.start === next.end;
  return decimal ? null : token.value;
}

/** A year as a specification. */
export function fixedYear(year: number): Spec {
  return { kind: 'fixed', period: buildYear(year) };
}

function isYearHere(tokens: readonly Token[], at: number, year: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (token === undefined) return false;
  if (after !== undefined && isCountedBy(after, token)) return false;
  if (isCountedPair(tokens, at)) return false;
  if (before === undefined) return year >= 1900 && year < 2100;
  if (LICENCES.has(before.text)) return true;
  if (before.kind === 'number' || NUMBERED.has(before.text) || '$€£+×#'.includes(before.text)) return false;
  if ((before.text === '.' || before.text === ',' || before.text === ':') && before.end === token.start) return false;
  if (before.text === '/' && before.end === token.start && tokens[at - 2]?.digits !== 4) return false;
  if (before.text === '-' && isOldYear(tokens, at)) return true;
  if (before.text === '-' && before.end === token.start && tokens[at - 2]?.kind !== 'number' && textAt(tokens, at - 2) !== 'mi' && !isEventName(tokens[at - 2])) return false;
  if (isQuoted(tokens, at)) return false;
  if (before.text === '°' || (before.text === '.' && textAt(tokens, at - 2) === 'n')) return false;
  if (year < 1900 && isOldYear(tokens, at)) return true;
  if (year < 1900 || year >= 2100) return false;
  return !isPluralNoun(after);
}

/** « le traité de 1860 », « de 1894 à 1895 », « (1812-1815) »: a number below 1900 is a year beside another, or after such a noun. */
function isOldYear(tokens: readonly Token[], at: number): boolean {
  const before = textAt(tokens, at - 1);
  const paired = ['à', '-', '–'].includes(textAt(tokens, at + 1)) && readYear(tokens, at + 2) !== null;
  const second = ['à', '-', '–'].includes(before) && readYear(tokens, at - 2) !== null;
  if (paired || second) return true;
  return (before === 'de' && DATED_NOUNS.has(textAt(tokens, at - 2))) || (before === '(' && textAt(tokens, at + 1) === ')');
}

/** A title such as « 1984 » is a name. */
function isQuoted(tokens: readonly Token[], at: number): boolean {
  return ['«', '"', '“', '*', '_'].includes(textAt(tokens, at - 1)) && ['»', '"', '”', '*', '_'].includes(textAt(tokens, at + 1));
}

/** « Zapad-2025 », « Paris-2024 »: the year in an event’s name. */
function isEventName(name: Token | undefined): boolean {
  return name !== undefined && name.shape !== 'lower' && name.text.length > 3 && !NUMBERED.has(name.text) && !MONTHS.has(name.text);
}

/** « de 1500 à 2000 euros », « entre 1900 et 2000 soldats ». */
function isCountedPair(tokens: readonly Token[], at: number): boolean {
  const counted = tokens[at + 3];
  if (!['à', 'et', 'ou'].includes(textAt(tokens, at + 1)) || tokens[at + 2]?.kind !== 'number' || counted === undefined) return false;
  return COUNTED.has(counted.text) || isPluralNoun(counted);
}

function isCountedBy(after: Token, token: Token): boolean {
  if (COUNTED.has(after.text)) return true;
  if (after.kind === 'number') return after.start === token.end + 1 && after.digits === 3;
  return false;
}

/** A lower-case word in -s or -x that no list knows: what a number counts. */
function isPluralNoun(after: Token | undefined): boolean {
  return after !== undefined && after.kind === 'word' && after.shape === 'lower' && after.text.length > 3 && /[sx]$/.test(after.text) && !NOT_COUNTED.has(after.text);
}

/** « en 97 »: two digits, after *en* alone, from 30 up, before no noun. */
function parseShortYear(tokens: readonly Token[], at: number): Parsed | null {
  const token = tokens[at];
  const after = tokens[at + 1];
  if (token === undefined || token.suffix !== '' || token.value < 30 || textAt(tokens, at - 1) !== 'en') return null;
  if (after !== undefined && (after.kind !== 'mark' || '%€$°'.includes(after.text))) return null;
  return { end: at + 1, spec: fixedYear(1900 + token.value), rule: 'year-short' };
}
