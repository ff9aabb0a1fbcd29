import type { EventType, Span } from '../model.ts';
import { ARTICLES, ARTICLES_BEFORE_ADJECTIVE, NOUN_OPENERS, NOUNS_LIKE_VERBS, STRICT_DETERMINERS } from './grammar.fr.ts';
import type { Frame } from './lexicon.fr.ts';
import { listReadings, type Reading } from './list-readings.ts';
import type { Word } from './list-words.ts';
import type { Tense } from './read-verb.ts';
import { settleReadings } from './settle-readings.ts';
import { isComplement, tells } from './tells.ts';

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

/** Every trigger of a passage, in order; a word with several readings gives several triggers. */
export function findTriggers(words: readonly Word[]): Trigger[] {
  return settleReadings(
    words.flatMap((word, index) =>
      readingsOf(words, index)
        .filter((reading) => tells(reading, words, index))
        .flatMap((reading) => (reading.tense === null && isComplement(words, index, reading.type) ? asBacking(reading) : [reading]))
        .map(({ reflexive: _, after: __, opening: ___, within: ____, ...reading }) => ({ ...reading, start: word.start, end: word.end })),
    ),
    words,
  );
}

/** A word that is both noun and verb, such as « annonce » or « visite », is a noun after a determiner and a verb otherwise. */
function readingsOf(words: readonly Word[], index: number): readonly Reading[] {
  const word = words[index]?.text ?? '';
  const previous = words[index - 1]?.text ?? '';
  const readings = listReadings(word);
  const isBoth = readings.some(({ tense }) => tense === null) && readings.some(({ tense }) => tense !== null);
  const isNoun = NOUN_OPENERS.has(previous) || ARTICLES_BEFORE_ADJECTIVE.has(words[index - 2]?.text ?? '');
  if (isBoth) return readings.filter(({ tense }) => (tense === null) === isNoun);
  return STRICT_DETERMINERS.has(previous) || (ARTICLES.has(previous) && NOUNS_LIKE_VERBS.has(word)) ? readings.filter(({ tense }) => tense !== 'present' && !NOUNS_LIKE_VERBS.has(word)) : readings;
}

/** A complement still tells what the words around it are about: « tire une salve de missiles ». */
const asBacking = (reading: Reading): Reading[] => (reading.frame === 'acts' ? [{ ...reading, weak: true }] : []);

