import type { EventType, Span } from '../model.ts';
import type { Trigger } from './find-triggers.ts';
import { GATHERED_BEFORE } from './grammar.fr.ts';
import { isAfterQuote } from './is-after-quote.ts';
import { listBranches, reaches } from './list-branches.ts';
import type { Word } from './list-words.ts';

/** Most characters between a noun and the verb that carries it. */
const CARRIED_WITHIN = 16;

/** Most characters between a verb and the noun that says what it is about. */
export const OBJECT_WITHIN = 48;

/** A word that can tell several types tells the one another word of the sentence tells too; failing that, the strong one. */
export function settleReadings(triggers: readonly Trigger[], words: readonly Word[]): Trigger[] {
  const branches = listBranches(words);
  const backing = (trigger: Trigger): number => listBacking(trigger, triggers, branches).length;
  return triggers.filter((trigger) => {
    if (isCarried(trigger, triggers) || carries(trigger, triggers, words) || isGathered(trigger, triggers, words, branches)) return false;
    const rivals = triggers.filter((other) => other.start === trigger.start && other.type !== trigger.type);
    if (rivals.length === 0) return true;
    if ([trigger, ...rivals].some(({ frame }) => frame === 'speaks') && isAfterQuote(trigger, words)) return trigger.frame === 'speaks';
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

/** « assister à un spectacle », « présider un défilé », « ouvrir un chantier », « une exposition a ouvert ses portes »: the noun says what takes place. */
function carries(trigger: Trigger, triggers: readonly Trigger[], words: readonly Word[]): boolean {
  const word = words.find(({ start }) => start === trigger.start)?.text ?? '';
  if (OPENERS.test(word)) return triggers.some((other) => isShow(other) && Math.max(other.start - trigger.end, trigger.start - other.end) <= OBJECT_WITHIN);
  if (HOSTS.test(word)) return triggers.some((other) => isOccasion(other) && HOSTED.test(words.filter(({ start, end }) => start >= trigger.end && end <= other.start).map(({ text }) => text).join(' ')));
  if (!trigger.weak || trigger.tense === null || !CARRIERS.test(word)) return false;
  return triggers.some((other) => other.tense === null && (!other.weak || gathers(other)) && other.frame !== 'speaks' && other.start > trigger.end && other.start - trigger.end <= OBJECT_WITHIN);
}

/** Verbs that tell the opening of what their noun tells. */
const OPENERS = /^(?:inaugur|portes$)/;

/** A noun of something shown. */
const isShow = ({ type, tense, weak }: Trigger): boolean => tense === null && !weak && (type === 'cultural' || type === 'economic');

/** « la gare a accueilli mardi une cérémonie »: a place or a town receives what takes place there. */
const HOSTS = /^(?:accueill|abrit)/;
const HOSTED = /^(?:\S+ ){0,2}(?:une?|l[ae]|l|les|des|plusieurs|deux|trois)(?: (?:grande?|première?|deuxième|vaste|petite?|double))?$/u;

/** « un forum », « un banquet »: a weak noun of something people gather for. */
export const gathers = ({ type, tense, thing }: Trigger): boolean => tense === null && !thing && (type === 'meeting' || type === 'ceremony' || type === 'cultural');

/** Verbs that say no more than that somebody was there, or had a part in it. */
export const CARRIERS = /^(?:assist|particip|présid|ouvr|ouvert|organis|supervis|donn|procéd|prépar|effectu|entam|achev|lanc|ten(?:u|ue|us|ues|ir)$|tien|offr|offert|applaud)/;

/** « étaient réunis devant un défilé », « réunis pour le sommet »: the noun that people are gathered for tells the event. */
function isGathered(trigger: Trigger, triggers: readonly Trigger[], words: readonly Word[], branches: readonly Span[]): boolean {
  const word = words.find(({ start }) => start === trigger.start);
  if (trigger.frame !== 'meets' || !word?.text.startsWith('réuni')) return false;
  return triggers.some((other) => {
    const before = words.filter(({ end }) => end <= other.start).slice(-3).map(({ text }) => text);
    return isOccasion(other) && other.start > trigger.end && GATHERED_BEFORE.some((preposition) => before.includes(preposition)) && reaches(branches, trigger, other);
  });
}

/** A noun that tells something people gather for. */
const isOccasion = ({ tense, weak, type }: Trigger): boolean => tense === null && !weak && type !== 'meeting' && type !== 'statement';


/** Types that a weak word tells only as verb and noun: « adresser un message », « le parlement a ratifié ». */
const NEEDS_VERB: ReadonlySet<EventType> = new Set(['vote', 'statement', 'other']);

/**
 * The other words that make a weak one tell its type: « envoyer » and « soldats »; of a journey, who or what travels: « les soldats ont gagné Koursk ». What
 * hangs on a noun decides nothing beyond it: « rejeter une résolution condamnant le tir ».
 */
export function listBacking(trigger: Trigger, triggers: readonly Trigger[], branches: readonly Span[]): Trigger[] {
  const moves = trigger.weak && trigger.type !== 'visit' && triggers.some((other) => other.start === trigger.start && other.type === 'visit');
  return triggers.filter((other) => {
    const { type, start, tense } = other;
    if (type !== trigger.type || start === trigger.start || other.plain || (other.thing && trigger.thing)) return false;
    if (!reaches(branches, trigger, other) || (moves && !travels(other, trigger))) return false;
    if (tense !== null && trigger.tense !== null) return false;
    return !NEEDS_VERB.has(type) || tense !== null || trigger.tense !== null;
  });
}

/** « les soldats ont gagné Koursk », « l’arrivée d’un contingent »: who or what travels stands before the verb, after the noun. */
function travels(thing: Trigger, move: Trigger): boolean {
  const gap = move.tense === null ? thing.start - move.end : move.start - thing.end;
  return thing.tense === null && gap > 0 && gap <= OBJECT_WITHIN;
}
