import { foldText } from '../text/fold-text.ts';

/** A word, a number or a mark of the folded text. Offsets are in the folded text, end exclusive. */
export interface Token {
  readonly kind: 'word' | 'number' | 'mark';
  /** Folded; an elided word keeps its apostrophe (`l'`), a number the letters stuck to it (`1er`). */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The digits read as an integer; -1 when it is no number of at most four digits. */
  readonly value: number;
  /** How many digits; 0 when it is no number. */
  readonly digits: number;
  /** Letters stuck to the digits: `er`, `e`, `h`. */
  readonly suffix: string;
  /** How the original is written: `lower`, `title` (Mars), `upper` (MARS). */
  readonly shape: 'lower' | 'title' | 'upper';
}

/** The tokens of a text, and the way from their offsets to the original. */
export interface TokenText {
  readonly tokens: readonly Token[];
  readonly toOriginal: (offset: number) => number;
}

const MARK = /[\p{L}\p{M}\p{N}]/u;

/** Cuts a text into words, numbers and marks in one pass; white space is dropped, but for a mark where a blank line stands. */
export function tokenize(original: string): TokenText {
  const { text, toOriginal } = foldText(original);
  const tokens: Token[] = [];
  let at = 0;
  let lineBreaks = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 32) {
      if (original.charCodeAt(toOriginal(at)) === LINE_BREAK) lineBreaks += 1;
      at += 1;
    } else {
      if (lineBreaks > 1) tokens.push(markBlankLine(at));
      lineBreaks = 0;
      const token = isDigit(code) ? readNumber(text, at) : isWordAt(text, at) ? readWord(text, at, original, toOriginal) : readMark(text, at);
      tokens.push(token);
      at = token.end;
    }
  }
  return { tokens, toOriginal };
}

const LINE_BREAK = 10;

/** A blank line parts two blocks: no expression runs over it. */
const markBlankLine = (at: number): Token => ({ kind: 'mark', text: '¶', start: at, end: at, value: -1, digits: 0, suffix: '', shape: 'lower' });

function readNumber(text: string, start: number): Token {
  let end = start;
  while (isDigit(text.charCodeAt(end))) end += 1;
  const digits = end - start;
  const value = digits <= 4 ? Number(text.slice(start, end)) : -1;
  const letters = end;
  while (end < text.length && !isDigit(text.charCodeAt(end)) && isWordAt(text, end)) end += 1;
  return { kind: 'number', text: text.slice(start, end), start, end, value, digits, suffix: letters === end ? '' : text.slice(letters, end), shape: 'lower' };
}

function readWord(text: string, start: number, original: string, toOriginal: (offset: number) => number): Token {
  let end = start + 1;
  while (end < text.length && isWordAt(text, end)) end += 1;
  if (text.charCodeAt(end) === 39 && end + 1 < text.length && isWordAt(text, end + 1)) end += 1;
  const word = text.slice(start, end);
  const from = toOriginal(start);
  const shape = original.charCodeAt(from) === text.charCodeAt(start) ? 'lower' : shapeOf(original.slice(from, toOriginal(end)));
  return { kind: 'word', text: word, start, end, value: -1, digits: 0, suffix: '', shape };
}

function shapeOf(written: string): Token['shape'] {
  const first = written.charAt(0);
  if (first === first.toLowerCase()) return 'lower';
  return written.length > 1 && written === written.toUpperCase() ? 'upper' : 'title';
}

function readMark(text: string, start: number): Token {
  return { kind: 'mark', text: text.charAt(start), start, end: start + 1, value: -1, digits: 0, suffix: '', shape: 'lower' };
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Letters, marks and digits make words; plain Latin is answered without a regular expression. */
function isWordAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return (code >= 97 && code <= 122) || isDigit(code) || (code >= 65 && code <= 90);
  if (code >= 0xc0 && code <= 0x24f) return code !== 0xd7 && code !== 0xf7;
  if (code >= 0xd800 && code <= 0xdfff) return false;
  return MARK.test(text.charAt(at));
}

/** The folded text of a token, empty outside the text. */
export function textAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.text ?? '';
}
