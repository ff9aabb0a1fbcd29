import type { Trigger } from './find-triggers.ts';
import { TRIGGERS, type TriggerEntry } from './lexicon.fr.ts';
import { listVerbForms } from './read-verb.ts';

/** What a form of the lexicon can tell, and under what conditions. */
export type Reading = Omit<Trigger, 'start' | 'end'> & { readonly reflexive: boolean; readonly after: readonly string[]; readonly opening: boolean; readonly within: number };

/** What a folded word can tell; empty for a word of no list. Of « avion-cargo », « navire-citerne », the first noun says what it is about. */
export const listReadings = (word: string): readonly Reading[] =>
  READINGS.get(word) ?? (word.includes('-') ? (READINGS.get(word.slice(0, word.indexOf('-'))) ?? []).filter(({ thing }) => thing) : []);

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

const READINGS = compileReadings(TRIGGERS);
