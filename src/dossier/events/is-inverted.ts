import type { Span } from '../model.ts';
import { foldCharacters } from '../text/fold-text.ts';

/** How far back the words before a verb are read, in characters. */
const REACH = 40;

/** « Le porte-parole du Kremlin, Dmitri Peskov, a… »: two pauses with no verb before them hold an apposition, not a clause. */
const APPOSITION = /^(?!.*(?:[ '](?:est|sont|a|ont|avait|avaient|était|étaient|sera|seront|serait|seraient|fut|va|vont|doit|doivent|devrait|peut) [^,]*, |»|(?:era|ira|dra|tra|vra|ront|raient|rait) ))(?:[^,«»;:]{2,60}, ){0,2}[^,«»;:]{3,90}, [^,«»;:]{2,80}, (?:\S+ ){0,2}$/u;

/** An apposition to the subject stands near the start of its sentence. */
const LONGEST_OPENING = 200;

/** A pause, then nothing but helpers of the verb. */
const INVERSION = /[,»] (?:(?:a|ont|avait|avaient|aura|aurait|auraient|fait|laissé|croit|croient|l'|lui|leur|en|y|ainsi|aussi|encore|également|déjà|cependant|toutefois|par ailleurs|(?:a|ont|avait|avaient)-(?:t-)?(?:ils?|elles?|on))[ ']*){0,3}$/u;

/** Whether a verb of speech follows what it tells, its subject behind it: « …, a promis lundi Sergueï Lavrov ». */
export function isInverted(text: string, speech: Span): boolean {
  const before = foldCharacters(text.slice(0, speech.start));
  return !(before.length < LONGEST_OPENING && APPOSITION.test(before)) && !/^ (?:\S+ ){0,2}qu['’e]/u.test(text.slice(speech.end, speech.end + REACH)) && INVERSION.test(before.slice(-REACH));
}
