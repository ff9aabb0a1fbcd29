import { ANNOUNCING_WORDS, BEING_PARTICIPLES, CLAUSE_WORDS, FUTURE_BEFORE_INFINITIVE, FUTURE_R_STEMS, FUTURE_WORDS, INTENT_WORDS, NO_VERBS, NOUNS_IN_E, OTHER_PARTICIPLES, PAST_WORDS, PAST_R_STEMS, PRESENT_WORDS, SCHEDULED_WORDS, STANDING_WORDS } from '../tense.fr.ts';
import { textAt, type Token } from '../tokenize.ts';
import type { Direction } from './setting.ts';

/** How far a verb is looked for, in tokens. */
const REACH = 40;
/** What it costs to look past a comma, and into another clause, in tokens. */
const COMMA = 4;
const CLAUSE = 10;
/** How much nearer the verb before is held to be when the date stands between commas. */
const ASIDE = 6;

/** The direction given by the verb that governs an expression, the nearest in its clause: `open` for the present; `null` when there is none. */
export function findDirection(tokens: readonly Token[], first: number, end: number, sentence: { readonly first: number; readonly end: number }, yearly = true): Direction | null {
  const attached = readAttached(tokens, first, sentence.first);
  if (attached === 'past' || attached === 'near') return attached;
  const before = walk(tokens, first - 1, Math.max(sentence.first, first - REACH) - 1, -1);
  const after = walk(tokens, end, Math.min(sentence.end, end + REACH), 1);
  if (attached === 'future') return after?.direction === 'past' ? 'near' : 'future';
  const bracketed = textAt(tokens, first - 1) === ',' && textAt(tokens, end) === ',' ? ASIDE : 0;
  const nearest = before === null || after === null ? before ?? after : after.cost < before.cost - bracketed ? after : before;
  if (nearest === null) return null;
  if (nearest.scheduled) return yearly ? 'near' : 'future';
  if (nearest === before && nearest.planned && after?.direction === 'past') return 'near';
  return nearest === before && (nearest.standing || (nearest.announcing && nearest.cost > 4)) ? 'near' : nearest.direction;
}

/** A participle that stands by itself just before: « un texte voté en mai », « les mesures annoncées mercredi » are past, « le vote prévu en mai », « pour jeudi » are to come; `null` for anything else. */
export function readAttached(tokens: readonly Token[], first: number, start: number): Direction | null {
  let at = first - 1;
  while (at > first - 3 && LINKS.has(textAt(tokens, at))) at -= 1;
  const word = textAt(tokens, at);
  if (word === 'pour' && at >= start) return 'near';
  if (at < start || FUTURE_WORDS.has(word)) return FUTURE_WORDS.has(word) && at >= start ? 'future' : null;
  if (!isFreeParticiple(word)) return null;
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
const AUXILIARIES: ReadonlySet<string> = new Set(['être', 'avoir', 'été', 'est', 'sont', 'a', 'ont', 'soit', 'soient', 'va', 'vont']);

/** A verb met, with the cost of reaching it; `planned` for *prévu*, *attendu*, which a later past verb undoes. */
interface Governor {
  readonly direction: Direction;
  readonly cost: number;
  readonly planned: boolean;
  /** « le report à l’automne **est** possible »: no event is told. */
  readonly standing: boolean;
  /** « a annoncé un sommet le 12 mai »: what was announced may be to come. */
  readonly announcing: boolean;
  /** « le sommet s’ouvre jeudi ». */
  readonly scheduled: boolean;
}

/** The first verb met. */
function walk(tokens: readonly Token[], from: number, to: number, step: 1 | -1): Governor | null {
  let cost = step === 1 ? 1 : 0;
  for (let at = from; at !== to && (to - at) * step > 0; at += step) {
    const token = tokens[at];
    if (token === undefined) return null;
    cost += 1;
    const direction = readVerb(tokens, at);
    if (direction !== null) {
      const told: Direction = direction === 'open' && step === -1 && isSupposed(tokens, at, to) ? 'future' : direction;
      return { direction: told, cost, planned: FUTURE_WORDS.has(token.text) && /[éu]e?s?$/.test(token.text), standing: told === 'open' && STANDING_WORDS.has(token.text), announcing: ANNOUNCING_WORDS.has(nextWord(tokens, at)), scheduled: told === 'open' && isScheduled(tokens, at) };
    }
    if (step === -1 && isIntended(tokens, at)) return { direction: 'future', cost, planned: false, standing: false, announcing: false, scheduled: false };
    if (step === -1 && isInfinitive(tokens, at)) return { direction: 'open', cost, planned: false, standing: false, announcing: false, scheduled: false };
    if (token.text === ',' || (step === 1 && (token.text === 'et' || token.text === 'ou'))) cost += COMMA;
    else if (CLAUSE_WORDS.has(token.text) || (token.kind === 'mark' && ';:«»()–—'.includes(token.text))) cost += CLAUSE;
  }
  return null;
}

/** « si l’accord est signé en mai », « avant que le bilan soit rendu public »: the present speaks of what is to come. */
function isSupposed(tokens: readonly Token[], at: number, to: number): boolean {
  for (let back = at - 1; back > Math.max(to, at - 12); back -= 1) {
    const word = textAt(tokens, back);
    if (word === 'si' || word === "s'il") return true;
    if (word === ',' || word === 'et' || word === ';') return false;
  }
  return false;
}

/** « pour rencontrer », « avant de quitter »: an infinitive leaves the direction open. */
function isInfinitive(tokens: readonly Token[], at: number): boolean {
  const word = textAt(tokens, at);
  return word.length > 4 && /(?:er|ir|re)$/.test(word) && ['de', "d'", 'pour'].includes(textAt(tokens, at - 1)) && ['avant', 'afin', 'pour', 'lieu'].includes(textAt(tokens, textAt(tokens, at - 1) === 'pour' ? at - 1 : at - 2));
}

/** « a promis de suspendre »: what was promised is to come. */
function isIntended(tokens: readonly Token[], at: number): boolean {
  const word = textAt(tokens, at);
  if (word.length < 4 || !/(?:er|ir|re)$/.test(word) || word === 'être' || word === 'avoir') return false;
  const from = ['se', "s'", 'le', 'la', "l'", 'les', 'y', 'en'].includes(textAt(tokens, at - 1)) ? at - 2 : at - 1;
  if (!['de', "d'", 'à'].includes(textAt(tokens, from))) return false;
  for (let back = from - 1; back >= from - 3; back -= 1) if (INTENT_WORDS.has(textAt(tokens, back))) return true;
  return false;
}

/** What a word says of time; `null` when it is no verb that this lexicon knows. */
function readVerb(tokens: readonly Token[], at: number): Direction | null {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word' || token.shape === 'title' && at > 0 && textAt(tokens, at - 1) !== '.') return null;
  const word = token.text;
  if (FUTURE_WORDS.has(word) || (word === 'rendez' && textAt(tokens, at + 2) === 'vous')) return 'future';
  if ((word === 'soit' || word === 'soient') && isAfterBefore(tokens, at)) return 'future';
  if (FUTURE_BEFORE_INFINITIVE.has(word)) return isBeforeInfinitive(tokens, at) ? 'future' : null;
  if (word === 'a' || word === 'ont' || word === 'ai' || word === 'avons') return readPerfect(tokens, at);
  if (word === 'aurait' || word === 'auraient') return isParticiple(nextWord(tokens, at)) ? 'past' : 'future';
  if (word === 'serait' || word === 'seraient') return ['se', "s'"].includes(textAt(tokens, at - 1)) || BEING_PARTICIPLES.has(nextWord(tokens, at)) ? 'past' : 'future';
  if (word === 'est' || word === 'sont') return ["s'", 'se'].includes(textAt(tokens, at - 1)) || BEING_PARTICIPLES.has(nextWord(tokens, at)) ? 'past' : FUTURE_WORDS.has(nextWord(tokens, at)) ? 'future' : 'open';
  if (PAST_WORDS.has(word)) return 'past';
  if (PRESENT_WORDS.has(word)) return 'open';
  return readEnding(word);
}

/** « s’ouvre », « se tient » and the like, in the present. */
function isScheduled(tokens: readonly Token[], at: number): boolean {
  const word = textAt(tokens, at);
  if (!SCHEDULED_WORDS.has(word)) return false;
  return ['se', "s'"].includes(textAt(tokens, at - 1)) || !REFLEXIVE.has(word);
}

/** Scheduled only as reflexive verbs: « se tient », not « tient ». */
const REFLEXIVE: ReadonlySet<string> = new Set(['tient', 'tiennent', 'retrouve', 'retrouvent', 'réunit', 'réunissent', 'ouvre', 'ouvrent', 'achève', 'achèvent', 'dispute', 'disputent']);

/** « avant que… soit », « pour que… soient ». */
function isAfterBefore(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back > at - 14; back -= 1) if (['que', "qu'"].includes(textAt(tokens, back))) return ['avant', 'pour', 'afin'].includes(textAt(tokens, back - 1));
  return false;
}

function readPerfect(tokens: readonly Token[], at: number): Direction | null {
  if (textAt(tokens, at + 1) === '-' && textAt(tokens, at + 2) === 't') return 'past';
  return isParticiple(nextWord(tokens, at)) ? 'past' : null;
}

/** The word after an auxiliary, adverbs of up to two words passed over. */
function nextWord(tokens: readonly Token[], at: number): string {
  for (let next = at + 1; next <= at + 3; next += 1) {
    const word = textAt(tokens, next);
    if (isParticiple(word) || BEING_PARTICIPLES.has(word)) return word;
  }
  return textAt(tokens, at + 1);
}

function isParticiple(word: string): boolean {
  return word.length > 1 && /(?:é|ée|és|ées|i|ie|is|it|u|ue|us|ues|ert|erte|eint|aint|ort|uit)$/.test(word) && !['qui', 'du', 'au', 'lui', 'ni', 'si', 'plus', 'sous', 'ainsi', 'aussi', 'depuis', 'puis', 'parmi', 'tout', 'mais', 'jamais'].includes(word);
}

function isBeforeInfinitive(tokens: readonly Token[], at: number): boolean {
  for (let next = at + 1; next <= at + 3; next += 1) if (/(?:er|ir|re)$/.test(textAt(tokens, next)) && textAt(tokens, next).length > 3) return true;
  return false;
}

/** Endings: -ra, -ront future; -rait, -raient conditional, said of what was to come; -ait, -aient, -èrent, -irent past. */
function readEnding(word: string): Direction | null {
  if (word.length < 4 || NO_VERBS.has(word)) return null;
  if (word.endsWith('ront')) return 'future';
  const stem = word.endsWith('ra') ? word.slice(0, -1) : word.endsWith('ait') ? word.slice(0, -3) : word.endsWith('aient') ? word.slice(0, -5) : null;
  if (stem !== null) return isFutureStem(stem) ? 'future' : 'past';
  return /(?:èrent|irent|urent)$/.test(word) ? 'past' : null;
}

/** The stem of a future is an infinitive, or nearly: *entrer-a*, *finir-ait*, *prendr-a*, *mettr-ait*, *pourr-a*. */
function isFutureStem(stem: string): boolean {
  if (PAST_R_STEMS.has(stem)) return false;
  return /(?:er|ir|dr|rr|ttr|îtr|aitr)$/.test(stem) || FUTURE_R_STEMS.has(stem);
}
