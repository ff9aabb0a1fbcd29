import { BEING_PARTICIPLES, FUTURE_BEFORE_INFINITIVE, FUTURE_R_STEMS, FUTURE_WORDS, NO_VERBS, PAST_R_STEMS, PAST_WORDS, PRESENT_WORDS } from '../tense.fr.ts';
import { textAt, type Token } from '../tokenize.ts';
import type { Direction } from './setting.ts';

/** What a word says of time; `null` when it is no verb that this lexicon knows. */
export function readVerb(tokens: readonly Token[], at: number): Direction | null {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word' || token.shape === 'title' && at > 0 && textAt(tokens, at - 1) !== '.') return null;
  const word = token.text;
  if ((word === 'venir' || word === 'suivre') && textAt(tokens, at - 1) === 'à') return 'future';
  if (isSummoned(tokens, at)) return 'past';
  if (FUTURE_WORDS.has(word) || (word === 'rendez' && textAt(tokens, at + 2) === 'vous')) return 'future';
  if ((word === 'soit' || word === 'soient') && isAfterBefore(tokens, at)) return 'future';
  if (FUTURE_BEFORE_INFINITIVE.has(word)) return isBeforeInfinitive(tokens, at) ? 'future' : null;
  if (PERFECT.has(word)) return readPerfect(tokens, at);
  if (word === 'aurait' || word === 'auraient') return isParticiple(participleAfter(tokens, at)) ? 'past' : 'future';
  if (word === 'serait' || word === 'seraient') return ['se', "s'"].includes(textAt(tokens, at - 1)) || BEING_PARTICIPLES.has(participleAfter(tokens, at)) ? 'past' : 'future';
  if (BEING.has(word)) return ["s'", 'se'].includes(textAt(tokens, at - 1)) || BEING_PARTICIPLES.has(participleAfter(tokens, at)) ? 'past' : FUTURE_WORDS.has(participleAfter(tokens, at)) ? 'future' : 'open';
  if (PAST_WORDS.has(word)) return 'past';
  if (PRESENT_WORDS.has(word)) return 'open';
  return readEnding(word);
}

/** « a convoqué vendredi l’ambassadeur », « avait été convoqué vendredi »: the summons itself is dated; « a convoqué pour vendredi », « convoqué vendredi » look ahead. */
export const isSummoned = (tokens: readonly Token[], at: number): boolean =>
  /^convoquée?s?$/.test(textAt(tokens, at)) && (PERFECT.has(textAt(tokens, at - 1)) || /^avai(?:en)?t$/.test(textAt(tokens, at - 2))) && !['pour', 'à', 'au', 'en'].includes(textAt(tokens, at + 1));

const PERFECT: ReadonlySet<string> = new Set(['a', 'ont', 'ai', "n'ai", 'as', 'avons', 'avez']);
const BEING: ReadonlySet<string> = new Set(['est', 'sont', 'suis', 'sommes', 'êtes']);

/** « avant que… soit », « pour que… soient ». */
function isAfterBefore(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back > at - 14; back -= 1) if (['que', "qu'"].includes(textAt(tokens, back))) return ['avant', 'pour', 'afin'].includes(textAt(tokens, back - 1));
  return false;
}

function readPerfect(tokens: readonly Token[], at: number): Direction | null {
  if (textAt(tokens, at + 1) === '-' && textAt(tokens, at + 2) === 't') return 'past';
  return isParticiple(participleAfter(tokens, at)) ? 'past' : null;
}

/** The word after an auxiliary, adverbs of up to two words passed over. */
export function participleAfter(tokens: readonly Token[], at: number): string {
  for (let next = at + 1; next <= at + 3; next += 1) {
    const word = textAt(tokens, next);
    if (isParticiple(word) || BEING_PARTICIPLES.has(word)) return word;
  }
  return textAt(tokens, at + 1);
}

function isParticiple(word: string): boolean {
  return word.length > 1 && /(?:é|ée|és|ées|i|ie|is|it|u|ue|us|ues|ert|erte|eint|aint|oint|ort|uit)$/.test(word) && !['qui', 'du', 'au', 'lui', 'ni', 'si', 'plus', 'sous', 'ainsi', 'aussi', 'depuis', 'puis', 'parmi', 'tout', 'mais', 'jamais'].includes(word);
}

function isBeforeInfinitive(tokens: readonly Token[], at: number): boolean {
  for (let next = at + 1; next <= at + 3; next += 1) if (/(?:er|ir|re)$/.test(textAt(tokens, next)) && textAt(tokens, next).length > 3) return true;
  return false;
}

/** Endings: -ra, -ront future; -rait, -raient conditional, said of what was to come; -ait, -aient, -èrent, -irent past. */
function readEnding(word: string): Direction | null {
  if (word.length < 4 || NO_VERBS.has(word)) return null;
  if (word.endsWith('ront')) return 'future';
  // « j’irai », « nous irons », « vous irez »; the stem tells *irons* from *environs*.
  if (/(?:rai|rons|rez)$/.test(word) && isFutureStem(word.replace(/(?:ai|ons|ez)$/, '')) && !NO_VERBS.has(word)) return 'future';
  const stem = word.endsWith('ra') ? word.slice(0, -1) : word.endsWith('ait') ? word.slice(0, -3) : word.endsWith('aient') ? word.slice(0, -5) : null;
  if (stem !== null) return isFutureStem(stem) ? 'future' : 'past';
  return /(?:èrent|irent|urent)$/.test(word) ? 'past' : null;
}

/** The stem of a future is an infinitive, or nearly: *entrer-a*, *finir-ait*, *prendr-a*, *mettr-ait*, *pourr-a*. */
function isFutureStem(stem: string): boolean {
  if (PAST_R_STEMS.has(stem)) return false;
  return /(?:er|ir|dr|rr|ttr|îtr|aitr)$/.test(stem) || FUTURE_R_STEMS.has(stem);
}
