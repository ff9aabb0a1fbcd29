import type { EventType } from '../model.ts';
import type { Actor } from './enlist-actors.ts';
import type { Trigger } from './find-triggers.ts';
import { BEING, HAVING, HELPERS_OF_INFINITIVE, NOUN_OPENERS } from './grammar.fr.ts';
import { reaches } from './list-branches.ts';
import { takesClitic } from './is-denied.ts';
import type { Word } from './list-words.ts';
import { readVerb, type Tense } from './read-verb.ts';
import { clauseOf, holds, type Sentence } from './sentence.ts';
import { FIGURES, MOVING_VERBS, NO_VERBS, STATIVE_VERBS, TYPE_OF_LONE_VERB, TYPE_OF_VERB } from './verbs.fr.ts';

/**
 * The verbs of action that no list of triggers has: « a inspecté », « franchissait », « seront soignés ». Beside a date of their
 * own, with someone or somewhere of the glossary in their clause, they tell an event; its type is that of the words around.
 */
export function findPlainPredicates(sentence: Sentence): Trigger[] {
  const { text, words, triggers, mentions, lone } = sentence;
  return words.flatMap((word, index): Trigger[] => {
    if (/^\p{Lu}/u.test(text.slice(word.start)) || [...mentions, ...triggers.filter((trigger) => !lone.has(trigger))].some((known) => holds(known, word))) return [];
    if (isPresence(sentence, word)) return [{ start: word.start, end: word.end, type: 'visit', frame: 'travels', tense: word.text.startsWith('ser') ? 'future' : 'past', weak: false, plain: true }];
    const verb = readPredicate(words, index);
    if (verb === null || isTold(sentence, word)) return [];
    if (verb.infinitive === 'passer' && !isFollowedBy(words, index, DURATIONS) && !isPassage(sentence, word)) return [];
    const type = typeAround(sentence, word, verb.infinitive);
    if (!hasSubject(sentence, word, verb.tense, type)) return [];
    return [{ start: word.start, end: word.end, type, frame: type === 'statement' ? 'speaks' : 'acts', tense: verb.tense, weak: false, plain: true }];
  });
}

/** « les députés seront à Moscou en février », « du 11 au 14 mars, X était à Moscou »: to be somewhere is to have gone there. */
const isPresence = (sentence: Sentence, { text, start, end }: Word): boolean =>
  (text === 'sera' || text === 'seront' || (/^(?:était|étaient|fut|furent)$/u.test(text) && sentence.mentions.some((actor) => actor.reading === 'person' && actor.end <= start && start - actor.end < 60))) &&
  !isTold(sentence, { text, start, end }) &&
  sentence.mentions.some((actor) => actor.reading === 'place' && actor.start > end && /^ (?:\S+ ){0,2}(?:à|en|au|dans) (?:l['’]|la |le )?$/u.test(sentence.text.slice(end, actor.start)));

/** A verb of action in its tense. */
interface Predicate {
  readonly infinitive: string;
  readonly tense: Tense;
}

/** Words between an auxiliary and its participle: « a, selon Séoul, » is too far, « a ensuite solennellement » is not. */
const AUXILIARY_WITHIN = 4;

/** The verb of action that a word is, or ends; `null` when it is none. */
function readPredicate(words: readonly Word[], index: number): Predicate | null {
  const { text } = words[index] as Word;
  if (text.length < 3 || NO_VERBS.has(text)) return null;
  const readings = readVerb(text).filter(({ infinitive }) => !STATIVE_VERBS.has(infinitive));
  const carried = readings.find(({ tense }) => tense === 'participle');
  const auxiliary = carried ? findAuxiliary(words, index) : null;
  if (carried && auxiliary) return carries(auxiliary, words, index, carried.infinitive) ? { infinitive: carried.infinitive, tense: tenseOf(auxiliary.text) } : null;
  const bare = readings.find(({ tense }) => tense === 'infinitive');
  if (bare && words.slice(Math.max(0, index - 3), index).some((word) => HELPERS_OF_INFINITIVE.has(word.text))) return bare;
  const finite = readings.find(({ tense }) => tense !== 'participle' && tense !== 'infinitive' && !text.endsWith('ant'));
  const before = words[index - 1]?.text ?? '';
  return finite && !NOUN_OPENERS.has(before) && !HAVING.has(before) && !BEING.has(before) ? finite : null;
}

function findAuxiliary(words: readonly Word[], index: number): Word | null {
  for (let at = index - 1; at >= Math.max(0, index - AUXILIARY_WITHIN); at -= 1) {
    const word = words[at] as Word;
    if (word.text !== 'été' && word.text !== 'être' && (HAVING.has(word.text) || BEING.has(word.text))) return word;
    if (NOUN_OPENERS.has(word.text) && word.text !== 'en') return null;
  }
  return null;
}

/** « a inspecté », « s’est emparé », « est entré », « a été livré », « sera livré »; but « est situé », « était composée » tell a state. */
function carries(auxiliary: Word, words: readonly Word[], index: number, infinitive: string): boolean {
  if (HAVING.has(auxiliary.text)) return true;
  if (MOVING_VERBS.has(infinitive) || !/^(?:est|sont|était|étaient)$/u.test(auxiliary.text)) return true;
  const at = words.indexOf(auxiliary);
  return ['s', 'se'].includes(words[at - 1]?.text ?? '') && at < index;
}

function tenseOf(auxiliary: string): Tense {
  if (/r(?:a|ont)$/u.test(auxiliary)) return 'future';
  return /r(?:ait|aient)$/u.test(auxiliary) ? 'conditional' : 'past';
}

/** A clause that a noun of an event leads, or that counts and compares, needs no verb of no list: « un défilé a rassemblé », « a crû de 3 % ». */
function isTold({ text, words, triggers, clauses }: Sentence, verb: Word): boolean {
  const clause = clauseOf({ clauses }, verb);
  if (!clause) return true;
  const isStrongNoun = (trigger: Trigger): boolean => trigger.tense === null && !trigger.weak && trigger.frame !== 'speaks' && holds(clause, trigger);
  return triggers.some(isStrongNoun) || text.slice(clause.start, clause.end).includes('%') || words.some((word) => FIGURES.has(word.text) && holds(clause, word));
}

/** « a passé trois jours à Moscou », « prit la route de la Russie »: « a décroché son téléphone »: the noun that makes a journey or a talk of the verb. */
const isFollowedBy = (words: readonly Word[], index: number, nouns: ReadonlySet<string>): boolean => words.slice(index + 1, index + 5).some(({ text }) => nouns.has(text));

/** « est passé mardi par Pékin » */
const isPassage = ({ text, mentions }: Sentence, { end }: Word): boolean => mentions.some(({ start, reading }) => reading !== 'person' && start > end && /^ (?:\S+ ){0,4}par (?:l['’]|la |le )?$/u.test(text.slice(end, start)));

const DURATIONS: ReadonlySet<string> = new Set(['heure', 'heures', 'jour', 'jours', 'journée', 'nuit', 'nuits', 'semaine', 'semaines', 'mois', 'vacances', 'été']);
const WAYS: ReadonlySet<string> = new Set(['route', 'chemin']);
const FLOOR: ReadonlySet<string> = new Set(['parole']);
const PHONES: ReadonlySet<string> = new Set(['téléphone', 'combiné']);

/** A present is a verb only near who acts, before it: so many of its forms are nouns. Any other tense needs someone, or a place, in its clause, unless its type is known. */
function hasSubject({ words, mentions, clauses }: Sentence, verb: Word, tense: Tense, type: EventType): boolean {
  const clause = clauseOf({ clauses }, verb);
  const near = mentions.filter((mention) => clause && holds(clause, mention));
  return tense === 'present' ? near.some((actor) => isJustBefore(actor, verb, words)) : near.length > 0 || type !== 'other';
}

const isJustBefore = ({ end, reading }: Actor, verb: Word, words: readonly Word[]): boolean =>
  reading !== 'place' && end <= verb.start && words.filter((word) => word.start >= end && word.end <= verb.start).length <= 2;

/** Verbs that tell a meeting between people: « l’a retenue trois heures ». */
const SEEING: ReadonlySet<string> = new Set(['retrouver', 'retenir', 'côtoyer', 'croiser', 'embrasser', 'enlacer', 'raccompagner']);

/** Types whose nouns tell what an act is about. */
const TELLING: ReadonlySet<EventType> = new Set(['military', 'economic', 'cultural', 'ceremony']);

/** The type of the verb, where it has one; of the nearest noun of the clause that leans to one; failing that, the likeliest for the verb; « autre » when nothing tells. */
function typeAround({ words, mentions, triggers, clauses, branches }: Sentence, verb: Word, infinitive: string): EventType {
  if (infinitive === 'prendre' && isFollowedBy(words, words.indexOf(verb), FLOOR)) return 'statement';
  const certain = isFollowedBy(words, words.indexOf(verb), PHONES) ? 'meeting' : infinitive === 'passer' || (infinitive === 'prendre' && isFollowedBy(words, words.indexOf(verb), WAYS)) ? 'visit' : TYPE_OF_VERB.get(infinitive);
  if (certain) return certain;
  const clause = clauseOf({ clauses }, verb);
  const people = mentions.filter((actor) => actor.reading === 'person' && clause && holds(clause, actor)).length;
  if (people > 1 - Number(infinitive === 'retrouver' || takesClitic(words, words.indexOf(verb))) && SEEING.has(infinitive)) return 'meeting';
  const leaning = triggers.filter((trigger) => trigger.tense === null && TELLING.has(trigger.type) && clause && holds(clause, trigger) && reaches(branches, verb, trigger));
  const distance = ({ start, end }: Trigger): number => Math.max(start - verb.end, verb.start - end);
  return leaning.toSorted((one, other) => distance(one) - distance(other))[0]?.type ?? TYPE_OF_LONE_VERB.get(infinitive) ?? 'other';
}
