import type { Span } from '../model.ts';
import { foldCharacters } from '../text/fold-text.ts';

/** How far back the words before a verb are read, in characters. */
const REACH = 40;

/** A pause, then nothing but helpers of the verb. */
const INVERSION = /[,»] (?:(?:a|ont|avait|avaient|aura|aurait|auraient|l'|lui|leur|en|y|ainsi|aussi|encore|également|déjà|cependant|toutefois|par ailleurs|(?:a|ont|avait|avaient)-(?:t-)?(?:ils?|elles?|on))[ ']*){0,3}$/u;

/** Whether a verb of speech follows what it tells, its subject behind it: « …, a promis lundi Sergueï Lavrov ». */
export function isInverted(text: string, speech: Span): boolean {
  return !/^ (?:\S+ ){0,2}qu['’e]/u.test(text.slice(speech.end, speech.end + REACH)) && INVERSION.test(foldCharacters(text.slice(Math.max(0, speech.start - REACH), speech.start)));
}
