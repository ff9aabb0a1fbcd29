/** Words of a text, folded for comparison: the alphabet of the gazetteer's trie. */
import type { Span } from '../model.ts';

/** How a word is capitalised; `none` also for scripts without case. */
export type Capitals = 'none' | 'initial' | 'all';

/** A run of letters and digits. Offsets are UTF-16 units of the text as written. */
export interface Word extends Span {
  /** Lower case, no accents, NFC: `Choïgou` and its decomposed form give `choigou`. */
  readonly key: string;
  readonly capitals: Capitals;
}

/** Splits a text into words. Hyphens, apostrophes, spaces of any kind and punctuation stand between words. */
export function splitWords(text: string): Word[] {
  const words: Word[] = [];
  let start = -1;
  for (let at = 0; at <= text.length; at += 1) {
    const inside = at < text.length && isWordUnit(text.charCodeAt(at));
    if (inside && start < 0) start = at;
    if (inside || start < 0) continue;
    words.push(buildWord(text, start, at));
    start = -1;
  }
  return words;
}

/** The folded words of a name, joined by single spaces: `Corée du Nord` gives `coree du nord`. */
export const foldName = (name: string): string => splitWords(name).map(({ key }) => key).join(' ');

// Marks belong to their letter; soft hyphens and joiners are invisible inside a word.
const WORD_UNIT = /[\p{L}\p{M}\p{N}\p{Cs}\u00ad\u200b-\u200d\u2060]/u;
const INVISIBLE = /[\p{M}\u00ad\u200b-\u200d\u2060]/gu;

function isWordUnit(unit: number): boolean {
  if (unit < 128) return (unit > 96 && unit < 123) || (unit > 64 && unit < 91) || (unit > 47 && unit < 58);
  if (unit > 0xbf && unit < 0x250) return unit !== 0xd7 && unit !== 0xf7;
  return WORD_UNIT.test(String.fromCharCode(unit));
}

function buildWord(text: string, start: number, end: number): Word {
  const written = text.slice(start, end);
  const lower = written.toLowerCase();
  const key = isAscii(lower) ? lower : foldLetters(lower);
  if (written === lower) return { start, end, key, capitals: 'none' };
  const initial = written.charAt(0) !== lower.charAt(0);
  if (!initial) return { start, end, key, capitals: 'none' };
  return { start, end, key, capitals: key.length > 1 && written === written.toUpperCase() ? 'all' : 'initial' };
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 127) return false;
  return true;
}

// Every accented letter of the Latin alphabets, folded once for all.
const LATIN: ReadonlyMap<string, string> = new Map(
  Array.from({ length: 0x250 }, (_, unit) => String.fromCharCode(unit)).map((letter) => [letter, foldSlowly(letter)]),
);

function foldLetters(lower: string): string {
  let key = '';
  for (const letter of lower) {
    const folded = LATIN.get(letter);
    if (folded === undefined) return foldSlowly(lower);
    key += folded;
  }
  return key;
}

function foldSlowly(lower: string): string {
  return lower.normalize('NFD').replace(INVISIBLE, '').normalize('NFC').replaceAll('œ', 'oe').replaceAll('æ', 'ae');
}
