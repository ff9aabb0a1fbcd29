import { BEING_PARTICIPLES, FUTURE_WORDS, NOUNS_IN_E, OTHER_PARTICIPLES } from '../tense.fr.ts';
import { textAt, type Token } from '../tokenize.ts';
import { isSummoned, readVerb } from './read-verb.ts';
import type { Direction } from './setting.ts';

/** A participle that stands by itself just before: « un texte voté en mai », « les mesures annoncées mercredi » are past, « le vote prévu en mai », « pour jeudi » are to come; `null` for anything else. */
export function readAttached(tokens: readonly Token[], first: number, start: number): Direction | null {
  let at = first - 1;
  while (at > first - 3 && LINKS.has(textAt(tokens, at))) at -= 1;
  const word = textAt(tokens, at);
  if (word === 'pour' && at >= start) return 'near';
  if (isSummoned(tokens, at)) return 'past';
  if (at < start || FUTURE_WORDS.has(word)) return FUTURE_WORDS.has(word) && at >= start ? 'future' : null;
  if (!isFreeParticiple(word) || BEFORE_NOUNS.has(textAt(tokens, at - 1))) return null;
  for (let back = at - 1; back >= Math.max(start, at - 4); back -= 1) {
    if (readVerb(tokens, back) !== null || AUXILIARIES.has(textAt(tokens, back))) return null;
    if (tokens[back]?.kind === 'mark') break;
  }
  return 'past';
}

/** A participle that may stand by itself; nouns in -é and -té are none. */
function isFreeParticiple(word: string): boolean {
  if (BEING_PARTICIPLES.has(word) || OTHER_PARTICIPLES.has(word)) return true;
  return word.length > 2 && /(?:é|ée|és|ées)$/.test(word) && !NOUNS_IN_E.has(word) && !/(?:[^sv]ité|auté|erté)s?$/.test(word);
}

/** Words between a participle and its date. */
const LINKS: ReadonlySet<string> = new Set(['en', 'le', 'la', "l'", 'au', 'à', 'du', 'dans', 'dès', 'de', 'ce', 'cet', 'cette', 'les', 'fin', 'début']);
/** « le défilé du 14 juillet »: after its article, a noun. */
const BEFORE_NOUNS: ReadonlySet<string> = new Set(['le', 'la', "l'", 'les', 'un', 'une', 'des', 'du', 'au', 'aux', 'ce', 'cet', 'cette', 'ces', 'son', 'sa', 'ses', 'leur', 'leurs']);
const AUXILIARIES: ReadonlySet<string> = new Set(['être', 'avoir', 'été', 'est', 'sont', 'a', 'ont', 'soit', 'soient', 'va', 'vont']);
