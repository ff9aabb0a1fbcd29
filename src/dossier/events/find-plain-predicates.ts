import type { Actor } from './enlist-actors.ts';
import type { Trigger } from './find-triggers.ts';
import { BEING, HAVING, NOUN_OPENERS } from './grammar.fr.ts';
import type { Word } from './list-words.ts';
import { readVerb, type Tense } from './read-verb.ts';
import { clauseOf, holds, type Sentence } from './sentence.ts';
import { MOVING_VERBS, NO_VERBS, STATIVE_VERBS } from './verbs.fr.ts';

/**
 * The verbs of action that no list of triggers has: « a inspecté », « franchissait », « seront soignés ». Beside a date of their
 * own, with someone or somewhere of the glossary in their clause, they tell an event; its type is that of the words around.
 */
export function findPlainPredicates(sentence: Sentence): Trigger[] {
  const { text, words, triggers, mentions } = sentence;
  return words.flatMap((word, index) => {
    if (/^\p{Lu}/u.test(text.slice(word.start)) || [...mentions, ...triggers.filter(({ weak }) => !weak)].some((known) => holds(known, word))) return [];
    const tense = readPredicate(words, index);
    if (tense === null || !hasSubject(sentence, word, tense)) return [];
    return [{ start: word.start, end: word.end, type: typeAround(sentence, word), frame: 'acts', tense, weak: false, plain: true }];
  });
}

/** Words between an auxiliary and its participle: « a, selon Séoul, » is too far, « a ensuite solennellement » is not. */
const AUXILIARY_WITHIN = 4;

/** The tense of the verb of action that a word is, or ends; `null` when it is none. */
function readPredicate(words: readonly Word[], index: number): Tense | null {
  const { text } = words[index] as Word;
  if (text.length < 3 || NO_VERBS.has(text)) return null;
  const readings = readVerb(text).filter(({ infinitive }) => !STATIVE_VERBS.has(infinitive));
  const carried = readings.find(({ tense }) => tense === 'participle');
  const auxiliary = carried ? findAuxiliary(words, index) : null;
  if (carried && auxiliary) return carries(auxiliary, words, index, carried.infinitive) ? tenseOf(auxiliary.text) : null;
  const finite = readings.find(({ tense }) => tense !== 'participle' && tense !== 'infinitive' && !text.endsWith('ant'));
  const before = words[index - 1]?.text ?? '';
  return finite && !NOUN_OPENERS.has(before) && !HAVING.has(before) && !BEING.has(before) ? finite.tense : null;
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

/** A present is a verb only near who acts, before it: so many of its forms are nouns. Any other tense needs someone, or a place, in its clause. */
function hasSubject({ words, mentions, clauses }: Sentence, verb: Word, tense: Tense): boolean {
  const clause = clauseOf({ clauses }, verb);
  const near = mentions.filter((mention) => clause && holds(clause, mention));
  return tense === 'present' ? near.some((actor) => isJustBefore(actor, verb, words)) : near.length > 0;
}

const isJustBefore = ({ end, reading }: Actor, verb: Word, words: readonly Word[]): boolean =>
  reading !== 'place' && end <= verb.start && words.filter((word) => word.start >= end && word.end <= verb.start).length <= 2;

/** The type of the nearest word of the clause that leans to one; « autre » when there is none. */
function typeAround({ triggers, clauses }: Sentence, verb: Word): Trigger['type'] {
  const clause = clauseOf({ clauses }, verb);
  const leaning = triggers.filter(({ weak, frame, start, end }) => weak && frame !== 'speaks' && clause && holds(clause, { start, end }));
  const distance = ({ start, end }: Trigger): number => Math.max(start - verb.end, verb.start - end);
  return leaning.toSorted((one, other) => distance(one) - distance(other))[0]?.type ?? 'other';
}
