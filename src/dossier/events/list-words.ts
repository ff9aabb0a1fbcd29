import type { Span } from '../model.ts';
import { foldCharacters } from '../text/fold-text.ts';

/** A word of folded text, with its offsets. */
export interface Word extends Span {
  readonly text: string;
}

/** The words of a text, folded; an apostrophe ends a word, a hyphen does not, but before a pronoun: « a-t-elle ». */
export function listWords(text: string): Word[] {
  return Array.from(foldCharacters(text).matchAll(WORD), (match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

const WORD = /[\p{L}\p{N}]+(?:-(?!(?:t-)?(?:ils?|elles?|on|ce|t)(?![\p{L}\p{N}]))[\p{L}\p{N}]+)*/gu;
