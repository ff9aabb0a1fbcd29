import { ANNOUNCING_WORDS, CLAUSE_WORDS, FUTURE_WORDS, INTENT_WORDS, SCHEDULED_WORDS, STANDING_WORDS } from '../tense.fr.ts';
import { textAt, type Token } from '../tokenize.ts';
import { readAttached } from './read-attached.ts';
import { participleAfter, readVerb } from './read-verb.ts';
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
  const nearest = before === null || after === null || isSaidAfter(tokens, end) ? before ?? after : after.cost < before.cost - bracketed ? after : before;
  if (nearest === null) return null;
  if (nearest.manner === 'scheduled') return yearly ? 'near' : 'future';
  return nearest === before && isLoose(nearest, after) ? 'near' : nearest.direction;
}

/** « recevra Kim à Moscou en novembre, a annoncé mardi le Kremlin »: who tells it dates nothing of it. */
const isSaidAfter = (tokens: readonly Token[], end: number): boolean => textAt(tokens, end) === ',' && /^(?:a|ont)$/.test(textAt(tokens, end + 1)) && SAID.test(textAt(tokens, end + 2));

const SAID = /^(?:annoncé|indiqué|déclaré|précisé|affirmé|confirmé|rapporté|assuré|ajouté|fait|dit|révélé|expliqué|laissé|promis|estimé)$/;

/** What verb governs a date, and how: what it costs to reach it, and the manners whose date is the nearest either way. */
interface Governor {
  readonly direction: Direction;
  readonly cost: number;
  /**
   * `planned`: « prévu », which a later past verb undoes. `standing`: « le report à l’automne **est** possible ».
   * `announcing`: « a annoncé un sommet le 12 mai ». `scheduled`: « le sommet s’ouvre jeudi ».
   */
  readonly manner: 'plain' | 'planned' | 'standing' | 'announcing' | 'scheduled';
}

/** True when the verb before leaves open whether its date is past or to come. */
function isLoose({ manner, cost }: Governor, after: Governor | null): boolean {
  return manner === 'standing' || (manner === 'announcing' && cost > 4) || (manner === 'planned' && after?.direction === 'past');
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
      return { direction: told, cost, manner: mannerOf(tokens, at, told) };
    }
    if (step === -1 && isIntended(tokens, at)) return { direction: 'future', cost, manner: 'plain' };
    if (step === -1 && isInfinitive(tokens, at)) return { direction: 'near', cost, manner: 'plain' };
    if (token.text === ',' || (step === 1 && (token.text === 'et' || token.text === 'ou'))) cost += COMMA;
    else if (CLAUSE_WORDS.has(token.text) || (token.kind === 'mark' && ';:«»()–—'.includes(token.text))) cost += CLAUSE;
  }
  return null;
}

function mannerOf(tokens: readonly Token[], at: number, direction: Direction): Governor['manner'] {
  const word = textAt(tokens, at);
  if (direction === 'open' && isScheduled(tokens, at)) return 'scheduled';
  if (direction === 'open' && STANDING_WORDS.has(word)) return 'standing';
  if (ANNOUNCING_WORDS.has(participleAfter(tokens, at))) return 'announcing';
  return FUTURE_WORDS.has(word) && /[éu]e?s?$/.test(word) ? 'planned' : 'plain';
}

/** « s’ouvre », « se tient » and the like, in the present. */
function isScheduled(tokens: readonly Token[], at: number): boolean {
  const word = textAt(tokens, at);
  if (!SCHEDULED_WORDS.has(word)) return false;
  return ['se', "s'"].includes(textAt(tokens, at - 1)) || !REFLEXIVE.has(word);
}

/** Scheduled only as reflexive verbs: « se tient », not « tient ». */
const REFLEXIVE: ReadonlySet<string> = new Set(['tient', 'tiennent', 'retrouve', 'retrouvent', 'réunit', 'réunissent', 'ouvre', 'ouvrent', 'achève', 'achèvent', 'dispute', 'disputent']);

/** « si l’accord est signé en mai », « avant que le bilan soit rendu public »: the present speaks of what is to come. */
function isSupposed(tokens: readonly Token[], at: number, to: number): boolean {
  for (let back = at - 1; back > Math.max(to, at - 12); back -= 1) {
    const word = textAt(tokens, back);
    if (word === 'si' || word === "s'il") return true;
    if (word === ',' || word === 'et' || word === ';') return false;
  }
  return false;
}

/** « pour rencontrer », « avant de quitter »: an infinitive leaves it open whether the date is past. */
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
