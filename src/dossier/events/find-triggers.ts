import type { EventType, Span } from '../model.ts';
import { ARTICLES, ARTICLES_BEFORE_ADJECTIVE, GATHERED_BEFORE, GOODS, HAVING, LED_BY, NOUN_OPENERS, NOUNS_LIKE_VERBS, PRESS, STRICT_DETERMINERS, UNREAL } from './grammar.fr.ts';
import { TRIGGERS, type Frame, type TriggerEntry } from './lexicon.fr.ts';
import type { Word } from './list-words.ts';
import { listVerbForms, type Tense } from './read-verb.ts';

/** A word of a passage that tells an event. */
export interface Trigger extends Span {
  readonly type: EventType;
  readonly frame: Frame;
  /** `null` for a noun. */
  readonly tense: Tense | null;
  /** Tells an event only beside a stronger word, or when the editor says so. */
  readonly weak: boolean;
  /** A noun of what an event is about; see the lexicon. */
  readonly thing?: true;
  /** A verb of no list: it tells an event only with a date of its own; `find-plain-predicates.ts` finds it. */
  readonly plain?: true;
}

/** What a form of the lexicon can tell, and under what conditions. */
type Reading = Omit<Trigger, 'start' | 'end'> & { readonly reflexive: boolean; readonly after: readonly string[]; readonly opening: boolean; readonly within: number };

const READINGS = compileReadings(TRIGGERS);

/** Most characters between a noun and the verb that carries it. */
const CARRIED_WITHIN = 16;

/** Most characters between a verb and the noun that says what it is about. */
export const OBJECT_WITHIN = 48;

/** Every trigger of a passage, in order; a word with several readings gives several triggers. */
export function findTriggers(words: readonly Word[]): Trigger[] {
  return settleReadings(words.flatMap((word, index) =>
    readingsOf(words, index)
      .filter(({ reflexive }) => !reflexive || isReflexive(words, index))
      .filter(({ tense }) => tense === null || !word.text.endsWith('ant') || words[index - 1]?.text === 'en')
      .filter(({ after, opening, within }) => after.length === 0 || words.slice(Math.max(0, index - within), index).some(({ text }) => after.includes(text)) || (opening && index === 0))
      .filter(({ type, tense }) => type !== 'statement' || tense !== 'participle' || followsHaving(words, index) || (isReflexive(words, index) && words[index]?.text.startsWith('dit')))
      .filter(() => !STATES.has(word.text) && !(/^satellites?$/.test(word.text) && PICTURES.has(words[index - 1]?.text ?? '')))
      .filter(({ thing }) => !thing || word.text !== 'hommes' || isCounted(words, index))
      .filter(({ type, tense }) => type !== 'announcement' || tense !== 'participle' || words[index + 1]?.text !== 'pour')
      .filter(({ type, tense, weak }) => tense !== null || weak || type === 'meeting' || !isSeen(words, index))
      .filter(({ type, weak }) => (type === 'meeting' && !weak ? !isNoMeeting(words, index) : !isReceiving(word) || isNoMeeting(words, index)))
      .flatMap((reading) => (reading.tense === null && isComplement(words, index, reading.type) ? asBacking(reading) : [reading]))
      .map(({ reflexive: _, after: __, opening: ___, within: ____, ...reading }) => ({ ...reading, start: word.start, end: word.end })),
  ), words);
}

/** A word that is both noun and verb, such as « annonce » or « visite », is a noun after a determiner and a verb otherwise. */
function readingsOf(words: readonly Word[], index: number): Reading[] {
  const word = words[index]?.text ?? '';
  const previous = words[index - 1]?.text ?? '';
  const readings = READINGS.get(word) ?? [];
  const isBoth = readings.some(({ tense }) => tense === null) && readings.some(({ tense }) => tense !== null);
  const isNoun = NOUN_OPENERS.has(previous) || ARTICLES_BEFORE_ADJECTIVE.has(words[index - 2]?.text ?? '');
  if (isBoth) return readings.filter(({ tense }) => (tense === null) === isNoun);
  return STRICT_DETERMINERS.has(previous) || (ARTICLES.has(previous) && NOUNS_LIKE_VERBS.has(word)) ? readings.filter(({ tense }) => tense !== 'present' && !NOUNS_LIKE_VERBS.has(word)) : readings;
}

/** « s’entretient », « s’est longuement entretenu », « se sont rendus ». */
function isReflexive(words: readonly Word[], index: number): boolean {
  return words.slice(Math.max(0, index - 4), index).some(({ text }) => text === 's' || text === 'se');
}

/** « a reçu mardi une lettre de Kim », « dans un entretien à une agence », « lors d’une conférence de presse »: nobody meets. */
function isNoMeeting(words: readonly Word[], index: number): boolean {
  const following = words.slice(index + 1, index + 8).map(({ text }) => text);
  const word = words[index]?.text ?? '';
  if (/^(?:entretien|conférence)s?$/.test(word)) return PRESS.has(following[0] === 'de' ? (following[1] ?? '') : (following[0] ?? ''))|| (following[0] === 'à' && PRESS.has(following[2] ?? ''));
  if (!isReceiving({ text: word })) return false;
  const stop = following.findIndex((next) => AFTER_OBJECT.has(next));
  return following.slice(0, stop < 0 ? following.length : stop).some((next) => GOODS.has(next) || GOODS.has(next.replace(/[sx]$/, '')));
}

/** « un plan de consultations », « sans déclaration »: a bare complement names no event of its own. */
function isComplement(words: readonly Word[], index: number, type: EventType): boolean {
  const previous = words[index - 1]?.text ?? '';
  if (previous === 'sans' || [previous, words[index - 2]?.text ?? ''].some((word) => UNREAL.has(word)) || words.slice(Math.max(0, index - 3), index).some(({ text }) => WISHING.test(text))) return true;
  return (previous === 'de' || previous === 'd' || previous === 'du') && type !== 'vote' && !LED_BY.has(words[index - 2]?.text ?? '');
}

/** What ends the object of « recevoir », or begins what its object carries. */
const AFTER_OBJECT: ReadonlySet<string> = new Set(['par', 'de', 'd', 'du', 'qui', 'et', 'avec', 'pour', 'venu', 'venue', 'venus', 'porteur', 'dont']);

/** « a visité le chantier », « a inspecté les travaux »: the noun is what was looked at. */
function isSeen(words: readonly Word[], index: number): boolean {
  return words.slice(Math.max(0, index - 3), index).some(({ text }) => /^(?:visit|inspect|parcour)(?!e?s?$)/.test(text));
}

/** « une ligne relie les deux pays »: forms that tell how things stand. */
const STATES: ReadonlySet<string> = new Set(['relie', 'relient', 'reliait', 'reliaient', 'lie', 'lient', 'liait', 'liaient']);

/** « des images satellites » */
const PICTURES: ReadonlySet<string> = new Set(['image', 'images', 'photo', 'photos', 'cliché', 'clichés']);

/** « 2 000 hommes », « des milliers d’hommes »: troops. */
const isCounted = (words: readonly Word[], index: number): boolean => words.slice(Math.max(0, index - 2), index).some(({ text }) => /^(?:\d.*|mille|milliers?|centaines?|dizaines?)$/.test(text));

/** A form of « recevoir », which tells a meeting unless a thing is received. */
const isReceiving = ({ text }: Pick<Word, 'text'>): boolean => /^(?:reç[ou]|recev)/.test(text);

/** What makes of a noun a wish. */
const WISHING = /^(?:espère|espèrent|espérait|souhaite|souhaitent|souhaitait|souhaité|réclame|réclament|réclamé|propose|proposent|proposé|refuse|refusent|refusé|exclut|excluent|exclu)$/;

/** A complement still tells what the words around it are about: « tire une salve de missiles ». */
const asBacking = <Word extends Reading>(reading: Word): Word[] => (reading.frame === 'acts' ? [{ ...reading, weak: true }] : []);

/** « a déclaré », « ont longuement parlé »; « le jour n’est pas précisé » is no speech. */
function followsHaving(words: readonly Word[], index: number): boolean {
  return words.slice(Math.max(0, index - 4), index).some(({ text }) => HAVING.has(text)) && words[index - 1]?.text !== 'été';
}

/** Types that a weak word tells only as verb and noun: « adresser un message », « le parlement a ratifié ». */
const NEEDS_VERB: ReadonlySet<EventType> = new Set(['vote', 'statement', 'other']);

/** The other words that make a weak one tell its type: « envoyer » and « soldats »; of a journey, who or what travels: « les soldats ont gagné Koursk ». */
export function listBacking(trigger: Trigger, triggers: readonly Trigger[]): Trigger[] {
  const moves = trigger.weak && trigger.type !== 'visit' && triggers.some((other) => other.start === trigger.start && other.type === 'visit');
  return triggers.filter((other) => {
    const { type, start, tense } = other;
    if (type !== trigger.type || start === trigger.start || (other.thing && trigger.thing)) return false;
    if (moves && !travels(other, trigger)) return false;
    return !NEEDS_VERB.has(type) || (tense === null) !== (trigger.tense === null);
  });
}

/** « les soldats ont gagné Koursk », « l’arrivée d’un contingent »: who or what travels stands before the verb, after the noun. */
function travels(thing: Trigger, move: Trigger): boolean {
  const gap = move.tense === null ? thing.start - move.end : move.start - thing.end;
  return thing.tense === null && gap > 0 && gap <= OBJECT_WITHIN;
}

/** A word that can tell several types tells the one another word of the sentence tells too; failing that, the strong one. */
function settleReadings(triggers: readonly Trigger[], words: readonly Word[]): Trigger[] {
  const backing = (trigger: Trigger): number => listBacking(trigger, triggers).length;
  return triggers.filter((trigger) => {
    if (isCarried(trigger, triggers) || carries(trigger, triggers, words) || isGathered(trigger, triggers, words)) return false;
    const rivals = triggers.filter((other) => other.start === trigger.start && other.type !== trigger.type);
    if (rivals.length === 0) return true;
    const most = Math.max(...rivals.map(backing));
    if ((backing(trigger) > 0) !== (most > 0)) return backing(trigger) > 0;
    return rivals.every((rival) => comparePrevalence(trigger, rival, backing) >= 0);
  });
}

/** Of two readings of a word: the strong one, then the one more words tell of, then the one of the narrower type. */
function comparePrevalence(one: Trigger, other: Trigger, backing: (trigger: Trigger) => number): number {
  const isNarrower = backing(one) > 0 ? NARROWER.indexOf(other.type) - NARROWER.indexOf(one.type) : 0;
  return Number(other.weak) - Number(one.weak) || backing(one) - backing(other) || isNarrower;
}

/** Types from the narrowest words to the widest. */
const NARROWER: readonly EventType[] = ['vote', 'military', 'ceremony', 'cultural', 'signing', 'meeting', 'visit', 'economic', 'statement', 'announcement', 'other'];

/** « un défilé doit réunir des dirigeants »: the noun tells what the verb gathers people for. */
function isCarried(trigger: Trigger, triggers: readonly Trigger[]): boolean {
  if (trigger.frame !== 'meets' || trigger.tense === null) return false;
  return triggers.some((other) => isOccasion(other) && trigger.start > other.end && trigger.start - other.end <= CARRIED_WITHIN);
}

/** « assister à un spectacle », « présider un défilé », « ouvrir un chantier »: the noun says what takes place. */
function carries(trigger: Trigger, triggers: readonly Trigger[], words: readonly Word[]): boolean {
  const word = words.find(({ start }) => start === trigger.start)?.text ?? '';
  if (!trigger.weak || trigger.tense === null || !CARRIERS.test(word)) return false;
  return triggers.some((other) => other.tense === null && (!other.weak || gathers(other)) && other.frame !== 'speaks' && other.start > trigger.end && other.start - trigger.end <= OBJECT_WITHIN);
}

/** « un forum », « un banquet »: a weak noun of something people gather for. */
export const gathers = ({ type, tense, thing }: Trigger): boolean => tense === null && !thing && (type === 'meeting' || type === 'ceremony' || type === 'cultural');

/** Verbs that say no more than that somebody was there, or had a part in it. */
export const CARRIERS = /^(?:assist|particip|présid|ouvr|ouvert|organis|supervis|donn|procéd|prépar|effectu|entam|achev|lanc)/;

/** « étaient réunis devant un défilé », « réunis pour le sommet »: the noun that people are gathered for tells the event. */
function isGathered(trigger: Trigger, triggers: readonly Trigger[], words: readonly Word[]): boolean {
  const word = words.find(({ start }) => start === trigger.start);
  if (trigger.frame !== 'meets' || !word?.text.startsWith('réuni')) return false;
  return triggers.some((other) => {
    const before = words.filter(({ end }) => end <= other.start).slice(-3).map(({ text }) => text);
    return isOccasion(other) && other.start > trigger.end && GATHERED_BEFORE.some((preposition) => before.includes(preposition));
  });
}

/** A noun that tells something people gather for. */
const isOccasion = ({ tense, weak, type }: Trigger): boolean => tense === null && !weak && type !== 'meeting' && type !== 'statement';

function compileReadings(entries: readonly TriggerEntry[]): Map<string, Reading[]> {
  const readings = new Map<string, Reading[]>();
  const add = (form: string, reading: Reading): void => {
    const known = readings.get(form) ?? [];
    if (!known.some(({ type, weak, tense }) => type === reading.type && weak === reading.weak && (tense === null) === (reading.tense === null))) readings.set(form, [...known, reading]);
  };
  const addVerb = (verb: string, reading: Omit<Reading, 'tense'>): void => {
    for (const [form, tense] of listVerbForms(verb)) add(form, { ...reading, tense });
  };
  const addNoun = (noun: string, reading: Omit<Reading, 'tense'>): void => {
    for (const form of [noun, `${noun}s`]) add(form, { ...reading, tense: null });
  };
  for (const { type, frame, verbs = [], reflexive = [], nouns = [], weakNouns = [], things = [], weakVerbs = [], idioms = [] } of entries) {
    const strong = { type, frame, weak: false, reflexive: false, after: [], opening: false, within: 1 };
    for (const { after, word, opening = false, within = 1 } of idioms) add(word, { ...strong, tense: 'past', after, opening, within });
    for (const noun of nouns) addNoun(noun, strong);
    for (const verb of verbs) addVerb(verb, strong);
    for (const verb of reflexive) addVerb(verb, { ...strong, reflexive: true });
    for (const noun of weakNouns) addNoun(noun, { ...strong, weak: true });
    for (const noun of things) addNoun(noun, { ...strong, weak: true, thing: true });
    for (const verb of weakVerbs) addVerb(verb, { ...strong, weak: true });
  }
  return readings;
}
