import type { Actor } from './enlist-actors.ts';
import { foldCharacters } from '../text/fold-text.ts';
import type { Trigger } from './find-triggers.ts';
import { BEING } from './grammar.fr.ts';
import { isReceiver } from './is-receiver.ts';
import { isInverted } from './is-inverted.ts';
import type { Sentence } from './sentence.ts';

/** For each place, the places that contain it, nearest first. */
export type Containment = ReadonlyMap<string, readonly string[]>;

/** After a verb of speech, places farther than this belong to what is said. */
const VENUE_REACH = 12;

/** How far back the words before a place are read, in characters. */
export const REACH = 30;

/** What says « there »: « à Moscou », « en Russie », « dans la région de Koursk »; « à la Russie » does not. */
const LOCATIVE = /(?:^|[^\p{L}\p{N}])(?:(?:à|en|au|aux)|(?:dans|vers|sur|depuis|gagne|gagné|visite|visité|quitte|quitté|franchi|franchit|traversé|traverse|survole|survolé|survolait|sillonné|sillonne)(?: (?:la|le|les|l'))?) ?(?:(?:ville|région|capitale|port) (?:de |d'))?$/u;

/** « de » says where only after a departure: « parti de Moscou ». */
const ORIGIN = /(?<!\p{L})(?:(?:place|aéroport|gare|port|centre|rues|cœur|stade|zoo|ciel|théâtre|opéra|musée|cosmodrome|banlieue|large|nord|sud|ouest|est|abords|environs|proximité|près|loin|marathon|cirque|palais|hôtel|cimetière|métro|quais?)(?: \p{L}+)?|parti|partie|partis|parties|venu|venue|venus|venues|décollé|départ|retour|retournés?|provenance|arrivée?s?) (?:de |d'|du )$/u;

/** Where an event takes place: the places named in its clause, the most specific of each chain alone. */
export function locate(sentence: Sentence, trigger: Trigger, mentions: readonly Actor[], containment: Containment): string[] {
  const { text } = sentence;
  const named = new Set(
    mentions
      .filter((mention) => mention.reading === 'place' && !isReceiver(sentence, trigger, mention))
      .filter(({ start }) => trigger.frame !== 'speaks' || trigger.type === 'announcement' || isVenue(text, trigger, start))
      .filter(({ start, isThere }) => isThere || saysWhere(foldCharacters(text.slice(Math.max(0, start - REACH), start))) || isObjectOf(text, trigger, start) || isOpened(sentence, trigger, start))
      .map(({ entity }) => entity),
  );
  return finestOf([...named], containment);
}

/** The most specific of each chain of places. */
export function finestOf(places: readonly string[], containment: Containment): string[] {
  const wider = new Set(places.flatMap((place) => containment.get(place) ?? []));
  return places.filter((place) => !wider.has(place));
}

/** « Le pont doit être inauguré », « La gare a été ouverte »: what is opened is where it is opened. */
function isOpened({ text, words }: Sentence, trigger: Trigger, start: number): boolean {
  if (trigger.type !== 'ceremony' || trigger.tense !== 'participle' || start > trigger.start || !/^(?:dont |que )?(?:l[ea']|ce|cette) ?$/.test(foldCharacters(text.slice(0, start)).split(/[,;:.] ?/).at(-1) ?? '')) return false;
  return words.some(({ start: at, end, text: word }) => at > start && end <= trigger.start && BEING.has(word));
}

/** Places named on the far side of a verb of speech belong to what is said. */
const isVenue = (text: string, speech: Trigger, start: number): boolean => (start < speech.start ? !isInverted(text, speech) : start - speech.end <= VENUE_REACH);

/** Whether these folded words, just before a place, say that something was there. */
export const saysWhere = (before: string): boolean => (LOCATIVE.test(before) && !POSTED.test(before)) || ORIGIN.test(before);

/** « un ancien ambassadeur en Russie »: where somebody is posted. */
const POSTED = /(?:ambassad(?:eur|rice)s?|consuls?|en poste|correspondante?s?) (?:à|en|au|aux) ?$/u;

/** « le chantier du pont », « l’attaque de Koursk »: what the trigger bears on, right after it. */
function isObjectOf(text: string, trigger: Trigger, start: number): boolean {
  const between = foldCharacters(text.slice(trigger.end, Math.max(trigger.end, start)));
  return start > trigger.end && (trigger.frame === 'acts' && trigger.tense !== null && trigger.type !== 'ceremony' && trigger.type !== 'military' ? OF : OF_OR_THE).test(between);
}

const OF = /^ (?:du|de|des|d'|de la|de l') ?$/;
const OF_OR_THE = /^ (?:du|de|des|d'|de la|de l'|le|la|l'|les) ?$/;

/** Whether two places are the same or one lies in the other. */
export function placesAgree(one: string, other: string, containment: Containment): boolean {
  return one === other || (containment.get(one)?.includes(other) ?? false) || (containment.get(other)?.includes(one) ?? false);
}
