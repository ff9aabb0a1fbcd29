import type { Span } from '../model.ts';
import { ATTRIBUTION_OPENERS } from './lexicon.fr.ts';

/** How far back the words before a name are read, in characters. */
const REACH = 50;

const TITLE = "(?:(?:l'|le |la |les |un |une |des |son |sa |ses |leur )?(?:[\\p{L}'-]+ ){0,4})";

/** « selon X », « d’après l’agence X ». */
const OPENED = new RegExp(`(?<!\\p{L})(?:${ATTRIBUTION_OPENERS.join('|')}) ${TITLE}$`, 'u');

/** « …, a indiqué lundi X », « …», affirme X »: after a pause, a verb and its subject behind it. */
const INVERTED = new RegExp(`[,»] (?:(?:a|ont|avait|avaient) )?(?:fait |laissé )?\\p{L}{3,} (?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|aussi|à la presse|ensuite) ){0,2}${TITLE}$`, 'u');

/** What a subject before its verb shows: « …, a reçu lundi » goes with a name between two commas. */
const SUBJECT_BEFORE = /^[^,»]{3,80}, [^,]{3,60}, (?:a|ont|avait|avaient) /u;

/** Whether what the sentence tells is put in somebody’s mouth; `folded` is its text. */
export function isSource(folded: string, actor: Span): boolean {
  const before = folded.slice(Math.max(0, actor.start - REACH), actor.start);
  return OPENED.test(before) || (INVERTED.test(before) && !SUBJECT_BEFORE.test(folded.slice(0, actor.start)));
}
