import type { EventType, Span } from '../model.ts';
import { conjugate, type Tense, type VerbStems } from './conjugate.ts';
import { ARTICLES_BEFORE_ADJECTIVE, GATHERED_BEFORE, HAVING, LED_BY, NOUN_OPENERS, UNREAL } from './grammar.fr.ts';
import { TRIGGERS, type Frame, type TriggerEntry } from './lexicon.fr.ts';
import type { Word } from './list-words.ts';

/** A word of a passage that tells an event. */
export interface Trigger extends Span {
  readonly type: EventType;
  readonly frame: Frame;
  /** `null` for a noun. */
  readonly tense: Tense | null;
  /** Tells an event only beside a stronger word, or when the editor says so. */
  readonly weak: boolean;
  /** A verb of no list: it tells an event only with a date of its own; `find-plain-predicates.ts` finds it. */
  readonly plain?: true;
}

/** What a form of the lexicon can tell, and under what conditions. */
type Reading = Omit<Trigger, 'start' | 'end'> & { readonly reflexive: boolean; readonly after: readonly string[]; readonly opening: boolean };

const READINGS = compileReadings(TRIGGERS);

/** Most characters between a noun and the verb that carries it. */
const CARRIED_WITHIN = 16;

/** Every trigger of a passage, in order; a word with several readings gives several triggers. */
export function findTriggers(words: readonly Word[]): Trigger[] {
  return settleReadings(words.flatMap((word, index) =>
    readingsOf(words, index)
      .filter(({ reflexive }) => !reflexive || isReflexive(words, index))
      .filter(({ tense }) => tense === null || !word.text.endsWith('ant') || words[index - 1]?.text === 'en')
      .filter(({ after, opening }) => after.length === 0 || after.includes(words[index - 1]?.text ?? '') || (opening && index === 0))
      .filter(({ tense, type }) => tense !== null || !isComplement(words, index, type))
      .filter(({ type, tense }) => type !== 'statement' || tense !== 'participle' || followsHaving(words, index))
      .map(({ reflexive: _, after: __, opening: ___, ...reading }) => ({ ...reading, start: word.start, end: word.end })),
  ), words);
}

/** A word that is both noun and verb, such as « annonce » or « visite », is a noun after a determiner and a verb otherwise. */
function readingsOf(words: readonly Word[], index: number): Reading[] {
  const readings = READINGS.get(words[index]?.text ?? '') ?? [];
  const isBoth = readings.some(({ tense }) => tense === null) && readings.some(({ tense }) => tense !== null);
  const isNoun = NOUN_OPENERS.has(words[index - 1]?.text ?? '') || ARTICLES_BEFORE_ADJECTIVE.has(words[index - 2]?.text ?? '');
  return isBoth ? readings.filter(({ tense }) => (tense === null) === isNoun) : readings;
}

/** « s’entretient », « s’est longuement entretenu », « se sont rendus ». */
function isReflexive(words: readonly Word[], index: number): boolean {
  return words.slice(Math.max(0, index - 4), index).some(({ text }) => text === 's' || text === 'se');
}

/** « un plan de consultations », « sans déclaration »: a bare complement names no event of its own. */
function isComplement(words: readonly Word[], index: number, type: EventType): boolean {
  const previous = words[index - 1]?.text ?? '';
  if (previous === 'sans' || [previous, words[index - 2]?.text ?? ''].some((word) => UNREAL.has(word))) return true;
  return (previous === 'de' || previous === 'd' || previous === 'du') && type !== 'vote' && !LED_BY.has(words[index - 2]?.text ?? '');
}

/** « a déclaré », « ont longuement parlé »; « le jour n’est pas précisé » is no speech. */
function followsHaving(words: readonly Word[], index: number): boolean {
  return words.slice(Math.max(0, index - 4), index).some(({ text }) => HAVING.has(text)) && words[index - 1]?.text !== 'été';
}

/** A word that can tell several types tells the one another word of the sentence tells too; failing that, the strong one. */
function settleReadings(triggers: readonly Trigger[], words: readonly Word[]): Trigger[] {
  const isBacked = (trigger: Trigger): boolean => triggers.some((other) => other.type === trigger.type && other.start !== trigger.start);
  return triggers.filter((trigger) => {
    if (isCarried(trigger, triggers) || isGathered(trigger, triggers, words)) return false;
    const rivals = triggers.filter((other) => other.start === trigger.start && other.type !== trigger.type);
    if (rivals.length === 0) return true;
    if (isBacked(trigger) !== rivals.some(isBacked)) return isBacked(trigger);
    return !trigger.weak || rivals.every(({ weak }) => weak);
  });
}

/** « un défilé doit réunir des dirigeants »: the noun tells what the verb gathers people for. */
function isCarried(trigger: Trigger, triggers: readonly Trigger[]): boolean {
  if (trigger.frame !== 'meets' || trigger.tense === null) return false;
  return triggers.some((other) => isOccasion(other) && trigger.start > other.end && trigger.start - other.end <= CARRIED_WITHIN);
}

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
  const addVerb = (verb: string | VerbStems, reading: Omit<Reading, 'tense'>): void => {
    for (const [form, tense] of conjugate(verb)) add(form, { ...reading, tense });
  };
  const addNoun = (noun: string, reading: Omit<Reading, 'tense'>): void => {
    for (const form of [noun, `${noun}s`]) add(form, { ...reading, tense: null });
  };
  for (const { type, frame, verbs = [], reflexive = [], nouns = [], weakNouns = [], weakVerbs = [], idioms = [] } of entries) {
    const strong = { type, frame, weak: false, reflexive: false, after: [], opening: false };
    for (const { after, word, opening = false } of idioms) add(word, { ...strong, tense: 'past', after, opening });
    for (const noun of nouns) addNoun(noun, strong);
    for (const verb of verbs) addVerb(verb, strong);
    for (const verb of reflexive) addVerb(verb, { ...strong, reflexive: true });
    for (const noun of weakNouns) addNoun(noun, { ...strong, weak: true });
    for (const verb of weakVerbs) addVerb(verb, { ...strong, weak: true });
  }
  return readings;
}
