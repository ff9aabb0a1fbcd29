import type { Span } from '../model.ts';

/** How far back the words before a verb are read, in characters. */
const REACH = 40;

/** Whether a verb of speech follows what it tells, its subject behind it: « …, a promis lundi Sergueï Lavrov ». */
export function isInverted(text: string, speech: Span): boolean {
  return /(?:,|») (?:\S+ ){0,3}$/u.test(text.slice(Math.max(0, speech.start - REACH), speech.start));
}
