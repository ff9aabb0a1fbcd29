/** Reads a capital or a palace after a preposition. */
import {
  ADDRESSING, EVENT_NOUNS, GIVING_VERBS, GOVERNMENT_PREPOSITIONS, MOTION, ORIGIN_VERBS, PLACE_NOUNS, PLACE_PREPOSITIONS, POLICY_TURN, STRIKES, WAYS,
} from './cues.fr.ts';
import type { ClauseContext, Governor } from './clause-context.ts';
import type { Word } from './split-words.ts';

/** Place or government, by the preposition and what comes before it. `site`: the seat is a palace. */
export function readAfterPreposition({ index, word }: Governor, context: ClauseContext, site: boolean): 'place' | 'government' {
  const left = wordsBefore(index, context);
  const [head] = left;
  switch (word?.key) {
    case 'a':
    case 'au':
      return left.length === 0 && givesAfter(index, context) ? 'government' : readRecipient(left);
    case 'de':
    case 'du':
    case 'd':
      return readComplement(left);
    case 'entre':
      return left.slice(0, 4).some(({ key }) => WAYS.test(key)) ? 'place' : 'government';
    case 'pour':
      return left.slice(0, 4).some(({ key }) => DEPARTURES.test(key)) ? 'place' : 'government';
    case 'vers':
      return left.slice(0, 3).some(({ key }) => POLICY_TURN.test(key)) ? 'government' : 'place';
    case 'sur':
    case 'contre':
      return left.slice(0, 4).some(({ key }) => STRIKES.test(key)) ? 'place' : 'government';
    case 'par':
      return head !== undefined && /^(?:pass|transit|detour|escale)/u.test(head.key) ? 'place' : 'government';
    case 'devant':
      return site ? 'place' : 'government';
    default:
      return word !== null && PLACE_PREPOSITIONS.has(word.key) && !GOVERNMENT_PREPOSITIONS.has(word.key) ? 'place' : 'government';
  }
}

const DEPARTURES = /^(?:part|repart|quitt|envol|embarqu|decoll|depart|vol$|vols$|avion|avions|train|trains|route|cap|billet|billets|visa)/u;

// A clause rarely holds more than this between a verb and its complement.
const REACH = 9;

/** Words before the preposition in its clause, nearest first. */
function wordsBefore(index: number, { text, words }: ClauseContext): Word[] {
  const left: Word[] = [];
  for (let at = index - 1; at >= 0 && left.length < REACH; at -= 1) {
    const word = words[at];
    const next = words[at + 1];
    if (word === undefined || next === undefined || /[.;:!?—–(),]/u.test(text.slice(word.end, next.start))) break;
    left.push(word);
  }
  return left;
}

/** « À Moscou, le rapprochement procure des partenaires »: the recipient comes first. */
function givesAfter(index: number, { text, words }: ClauseContext): boolean {
  const next = words[index + 2];
  const name = words[index + 1];
  if (name === undefined || next === undefined || text.slice(name.end, next.start) !== ', ') return false;
  const clause = words.slice(index + 2, index + 8);
  const verb = clause.findIndex(({ key }) => GIVING_VERBS.test(key));
  // « À Moscou, il a promis… » tells where; an auxiliary or another « à » shows it.
  return verb > 0 && !clause.some(({ key }) => key === 'a' || key === 'au' || key === 'aux' || key === 'que');
}

/** « livre des obus à Moscou » gives to a government; « reçu à Moscou », and any other « à », is the place. */
function readRecipient(left: readonly Word[]): 'place' | 'government' {
  if (TOWARDS.has(left[0]?.key ?? '')) return 'government';
  for (const { key } of left) {
    // Another « à » already has the recipient: « a transmis un message à Poutine à Moscou ».
    if (key === 'a' || key === 'au' || key === 'aux') return 'place';
    // « un concert sera donné à Pyongyang » is given there.
    if (/^donnee?s?$/u.test(key) && left.some((word) => SHOWS.has(word.key))) return 'place';
    if (ADDRESSING.test(key)) return 'government';
    if (MOTION.test(key)) return 'place';
  }
  return 'place';
}

/** « les rues de Moscou », « venu de Moscou », « partie hier de Moscou »; « la position de Moscou » is the government's. */
function readComplement(left: readonly Word[]): 'place' | 'government' {
  const from = left.findIndex(({ key }) => !TIME_WORDS.has(key) && !key.endsWith('ment'));
  const head = left[from];
  if (head === undefined || ORIGIN_VERBS.test(head.key)) return 'place';
  // « en direction de Moscou » goes there; « la direction de Pyongyang » governs.
  if (head.key === 'direction') return left[from + 1]?.key === 'en' ? 'place' : 'government';
  // Adjectives may stand between: « les rues enneigées de Moscou », « les visiteurs étrangers connus de Pyongyang ».
  const stop = left.findIndex(({ key }, index) => index >= from && FUNCTION_WORDS.has(key));
  if (stop > from && LINKS.has(left[stop]?.key ?? '') && EVENT_NOUNS.has(left[stop + 1]?.key ?? '')) return 'place';
  return left.slice(from, Math.min(stop < 0 ? left.length : stop, from + 3)).some(({ key }) => PLACE_NOUNS.has(key)) ? 'place' : 'government';
}

const SHOWS: ReadonlySet<string> = new Set(['concert', 'concerts', 'spectacle', 'spectacles', 'representation', 'representations', 'recital', 'gala', 'reception', 'diner', 'banquet', 'bal', 'conference']);

// « face à », « quant à », « grâce à », « contrairement à », « rapport à ».
const TOWARDS: ReadonlySet<string> = new Set(['face', 'quant', 'grace', 'contrairement', 'rapport', 'suite', 'hormis']);

const TIME_WORDS: ReadonlySet<string> = new Set([
  'hier', 'aujourd', 'hui', 'demain', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche', 'matin', 'soir', 'tot', 'tard', 'midi', 'deja',
]);

const LINKS: ReadonlySet<string> = new Set(['de', 'des', 'd', 'du']);

const FUNCTION_WORDS: ReadonlySet<string> = new Set(['de', 'du', 'des', 'd', 'la', 'le', 'l', 'les', 'a', 'au', 'aux', 'en', 'et', 'ou', 'que', 'qui', 'un', 'une', 'sur', 'par', 'pour']);
