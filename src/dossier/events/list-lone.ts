import type { Trigger } from './find-triggers.ts';
import { isAfterQuote } from './is-after-quote.ts';
import type { Word } from './list-words.ts';
import { indexOfWord, type Sentence } from './sentence.ts';
import { CARRIERS, gathers, listBacking, OBJECT_WITHIN } from './settle-readings.ts';

/** Nearer than this, in characters, a place stands beside a verb: « venir en Russie », « parti lundi pour Moscou ». */
const BESIDE = 18;

/** The weak words of a sentence with no other of their type beside them, nor, for a journey, a place (« venir en Russie », « y venir »), nor, for a meeting, two people each named for himself. */
export function listLone(sentence: Omit<Sentence, 'lone'>): Set<Trigger> {
  return new Set(sentence.triggers.filter((trigger) => trigger.weak && isAlone(trigger, sentence)));
}

function isAlone(trigger: Trigger, { triggers, mentions, words, branches }: Omit<Sentence, 'lone'>): boolean {
  if (listBacking(trigger, triggers, branches).length > 0 || (gathers(trigger) && isCarried(trigger, words))) return false;
  if (trigger.type === 'statement' && isAfterQuote(trigger, words)) return false;
  if (trigger.type === 'meeting' && trigger.tense !== null) return new Set(mentions.flatMap(({ reading, start }) => (reading === 'person' ? [start] : []))).size < 2;
  if (trigger.type !== 'visit') return true;
  const at = indexOfWord(words, trigger);
  if (words.slice(Math.max(0, at - 4), at).some(({ text }) => text === 'y')) return false;
  return !mentions.some(({ reading, start }) => reading === 'place' && start >= trigger.end && start - trigger.end <= BESIDE);
}

/** « participera à un forum », « a présidé un banquet », « une représentation est programmée ». */
const isCarried = (noun: Trigger, words: readonly Word[]): boolean =>
  words.some(({ text, start, end }) => (CARRIERS.test(text) && start < noun.start && noun.start - end <= OBJECT_WITHIN) || (SCHEDULED.test(text) && start > noun.end && start - noun.end <= OBJECT_WITHIN));

const SCHEDULED = /^(?:prévu|programmé|reporté|annulé|fixé|organisé|ajourné|tenu|offert|donné|servi|convoqué)e?s?$/;
