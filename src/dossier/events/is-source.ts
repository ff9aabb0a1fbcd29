import type { Span } from '../model.ts';
import { ATTRIBUTION_OPENERS } from './lexicon.fr.ts';

/** How far back the words before a name are read, in characters. */
const REACH = 70;

/** An article and a title, but no other clause. */
const TITLE = "(?:l'|d')?(?:(?!(?:que|qu|a|ont|avait|avaient|avoir|être|est|sont|à|avec|par) )[\\p{L}'-]+ ){0,6}(?:l'|d')?";

/** « selon X », « d’après l’agence X ». */
const OPENED = new RegExp(`(?<!\\p{L})(?:${ATTRIBUTION_OPENERS.join('|')}) ${TITLE}$`, 'u');

/** Beginnings of the verbs of speech that stand before their subject. */
const SAYING = '(?:affirm|assur|indiqu|déclar|annonc|rapport|précis|ajout|soulign|estim|jug|sout[ie]n|confi|expliqu|révél|avanc|not|observ|rappel|résum|racont|écri|di[ts]|signal|martel|prom[ei]|lanc|insist|relev|relèv|comment|adm[ei]|reconn|prév[ie]n|averti|répond|savoir|entendre|état)';

/** « …, a indiqué lundi X », « …», affirme X », « …, croit savoir X ». */
const INVERTED = new RegExp(`[,»] (?:(?:a|ont|avait|avaient|fait|font|laisse|croit|croient) ){0,2}(?:(?:fait|laissé|par ailleurs|également|aussi|encore|ensuite|ainsi) ){0,2}${SAYING}\\p{L}* (?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|à la presse) ){0,2}${TITLE}$`, 'u');

/** « Le porte-parole, Dmitri Peskov, a annoncé »: the name between commas speaks, and what follows is what it says. */
const SUBJECT_BEFORE = /^[^,»]{3,90}, [^,»]{3,60}, (?:a|ont|avait|avaient) /u;

/** Whether what the sentence tells is put in somebody’s mouth; `folded` is its text. */
export function isSource(folded: string, actor: Span): boolean {
  const before = folded.slice(Math.max(0, actor.start - REACH), actor.start);
  // « …, a annoncé son porte-parole, Dmitri Peskov. »: the name closes what the title opens.
  const title = before.endsWith(', ') && /^(?:[,.;)»]|$)/u.test(folded.slice(actor.end)) ? `${before.slice(0, -2)} ` : before;
  return OPENED.test(before) || (INVERTED.test(title) && !SUBJECT_BEFORE.test(folded.slice(0, actor.start)));
}
