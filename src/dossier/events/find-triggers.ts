import type { EventType, Span } from '../model.ts';
import { conjugate, type Tense, type VerbStems } from './conjugate.ts';
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
}

type Reading = Omit<Trigger, 'start' | 'end'> & { readonly reflexive: boolean; readonly after: readonly string[]; readonly opening: boolean };

const READINGS = compileReadings(TRIGGERS);

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
const isCarried = (trigger: Trigger, triggers: readonly Trigger[]): boolean =>
  trigger.frame === 'meets' && trigger.tense !== null && triggers.some(({ tense, weak, type, end }) => tense === null && !weak && type !== 'meeting' && type !== 'statement' && trigger.start > end && trigger.start - end <= CARRIED_WITHIN);

/** « étaient réunis devant un défilé », « réunis pour le sommet »: the noun that people are gathered for tells the event. */
function isGathered(trigger: Trigger, triggers: readonly Trigger[], words: readonly Word[]): boolean {
  const word = words.find(({ start }) => start === trigger.start);
  if (trigger.frame !== 'meets' || !word?.text.startsWith('réuni')) return false;
  return triggers.some(({ type, weak, tense, start }) => {
    const before = words.filter(({ end }) => end <= start).slice(-3).map(({ text }) => text);
    return tense === null && !weak && type !== 'meeting' && type !== 'statement' && start > trigger.end && ['devant', 'pour', 'autour', 'lors'].some((preposition) => before.includes(preposition));
  });
}

/** Characters between such a noun and its verb. */
const CARRIED_WITHIN = 16;

/** A word that is both noun and verb, such as « annonce » or « visite », is a noun after a determiner and a verb otherwise. */
function readingsOf(words: readonly Word[], index: number): Reading[] {
  const readings = READINGS.get(words[index]?.text ?? '') ?? [];
  const isBoth = readings.some(({ tense }) => tense === null) && readings.some(({ tense }) => tense !== null);
  const isNoun = NOUN_OPENERS.has(words[index - 1]?.text ?? '') || ARTICLES_BEFORE_ADJECTIVE.has(words[index - 2]?.text ?? '');
  return isBoth ? readings.filter(({ tense }) => (tense === null) === isNoun) : readings;
}

/** « un grand défilé », « du récent défilé ». */
const ARTICLES_BEFORE_ADJECTIVE: ReadonlySet<string> = new Set(['un', 'une', 'ce', 'cet', 'cette', 'du', 'au']);

/** What stands before a noun and not before a verb, the object pronouns « le, la, les, l’ » being rarer than the articles. */
const NOUN_OPENERS: ReadonlySet<string> = new Set([
  'le', 'la', 'les', 'l', 'un', 'une', 'des', 'du', 'de', 'd', 'au', 'aux', 'ce', 'cet', 'cette', 'ces', 'son', 'sa', 'ses', 'leur', 'leurs', 'en', 'première', 'prochaine', 'nouvelle', 'récente', 'dernière', 'même', 'brève', 'courte', 'longue', 'sans', 'pour', 'par', 'cours',
]);

/** « un plan de consultations », « sans déclaration »: a bare complement names no event of its own. */
function isComplement(words: readonly Word[], index: number, type: EventType): boolean {
  const previous = words[index - 1]?.text ?? '';
  if (previous === 'sans' || [previous, words[index - 2]?.text ?? ''].some((word) => UNREAL.has(word))) return true;
  return (previous === 'de' || previous === 'd' || previous === 'du') && !(type === 'vote') && !LED_BY.has(words[index - 2]?.text ?? '');
}

/** « tout nouveau sommet », « aucune rencontre »: nothing that took place. */
const UNREAL: ReadonlySet<string> = new Set(['tout', 'toute', 'aucun', 'aucune', 'éventuel', 'éventuelle', 'éventuels', 'éventuelles']);

/** Words after which « de » brings in an event: « lors de pourparlers », « une série d’entretiens ». */
const LED_BY: ReadonlySet<string> = new Set(['lors', 'issue', 'cours', 'marge', 'occasion', 'suite', 'série', 'jour', 'jours', 'heures', 'place', 'cadre', 'terme', 'quatre', 'dizaine', 'centaine', 'milliers', 'vague', 'fin', 'début', 'ouverture', 'veille', 'lendemain', 'soir', 'matin', 'chantier']);

/** « s’entretient », « s’est longuement entretenu », « se sont rendus ». */
function isReflexive(words: readonly Word[], index: number): boolean {
  return words.slice(Math.max(0, index - 4), index).some(({ text }) => text === 's' || text === 'se');
}

/** « a déclaré », « ont longuement parlé »; « le jour n’est pas précisé » is no speech. */
function followsHaving(words: readonly Word[], index: number): boolean {
  return words.slice(Math.max(0, index - 4), index).some(({ text }) => HAVING.has(text)) && words[index - 1]?.text !== 'été';
}

const HAVING: ReadonlySet<string> = new Set(['a', 'ont', 'avait', 'avaient', 'aura', 'auront', 'aurait', 'auraient', 'ayant', 'avoir']);

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
