import type { Span } from '../model.ts';
import { ABBREVIATIONS } from './abbreviations.fr.ts';
import { foldCharacters } from './fold-text.ts';

/** A quotation longer than this is split like any other text. */
const LONGEST_QUOTATION = 600;

/**
 * Splits a block of French text into sentences. Spans hold no white space at their ends, and a short quotation
 * is never cut, so that words and their attribution stay together.
 */
export function splitSentences(text: string): Span[] {
  const quotations = findQuotations(text);
  const sentences: Span[] = [];
  let start = skipSpaces(text, 0);
  let next = 0;
  for (const end of sentenceEnds(text)) {
    while ((quotations[next]?.end ?? end) < end) next += 1;
    const quotation = quotations[next];
    if (end <= start || (quotation && quotation.start < end)) continue;
    sentences.push({ start, end });
    start = skipSpaces(text, end);
  }
  const end = text.trimEnd().length;
  if (start < end) sentences.push({ start, end });
  return sentences;
}

/** Offsets just after a stop and its closing marks, where a new sentence can begin. */
function* sentenceEnds(text: string): Generator<number> {
  for (const stop of text.matchAll(/[.!?…]+/g)) {
    const end = skipClosers(text, stop.index + stop[0].length);
    if (end >= text.length || !/\s/.test(text.charAt(end))) continue;
    if (!opensSentence(text, skipSpaces(text, end))) continue;
    if (stop[0] === '.' && isAbbreviation(text, stop.index)) continue;
    yield end;
  }
}

/** Quotation marks and brackets after a stop belong to its sentence, with or without a space before ». */
function skipClosers(text: string, from: number): number {
  let end = from;
  for (;;) {
    const next = skipSpaces(text, end);
    if (text.charAt(next) === '»') end = next + 1;
    else if (/["”)\]]/.test(text.charAt(end))) end += 1;
    else return end;
  }
}

function opensSentence(text: string, at: number): boolean {
  const first = /^[«“"'’(\[—–\-\s]{0,4}([^])/u.exec(text.slice(at, at + 6))?.[1] ?? '';
  return /[\p{Lu}\p{Lt}\p{N}\p{Lo}]/u.test(first);
}

/** « M. », « sept. », and single initials: « V. Poutine ». */
function isAbbreviation(text: string, stop: number): boolean {
  const word = /[\p{L}\p{N}.\-]{1,12}$/u.exec(text.slice(Math.max(0, stop - 12), stop))?.[0] ?? '';
  return /^\p{Lu}$/u.test(word) || /(?:^|[.\-])\p{Lu}$/u.test(word) || ABBREVIATIONS.has(foldCharacters(word));
}

/** « … » pairs, outermost, each short enough to be kept whole; offsets of the marks included. */
function findQuotations(text: string): Span[] {
  const quotations: Span[] = [];
  let open = -1;
  let depth = 0;
  for (const mark of text.matchAll(/[«»]/g)) {
    if (mark[0] === '«') {
      if (depth === 0) open = mark.index;
      depth += 1;
    } else if (depth > 0) {
      depth -= 1;
      if (depth === 0 && mark.index - open <= LONGEST_QUOTATION) quotations.push({ start: open, end: mark.index });
    }
  }
  return quotations;
}

function skipSpaces(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text.charAt(at))) at += 1;
  return at;
}
