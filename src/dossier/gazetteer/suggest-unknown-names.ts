/** Names the glossary does not know and the articles repeat: candidates for an entry of their own. */
import type { Mention, Passage, PassageRef } from '../model.ts';
import { LONGEST_SENTENCE } from '../text/longest-sentence.ts';
import { COUNTRY_OF_ADJECTIVE } from './countries.fr.ts';
import { CIVILITIES, COMMON_CAPITALS, COMMON_SURNAMES, SENTENCE_OPENERS } from './names.fr.ts';
import type { Word } from './split-words.ts';
import { splitWords } from './split-words.ts';

/** A name without entry, and where it stands. */
export interface UnknownName {
  /** As it is most often written. */
  readonly text: string;
  /** How many times it is written, its short form included. */
  readonly count: number;
  /** The passages, in reading order, each once. */
  readonly passages: readonly PassageRef[];
}

/**
 * Capitalised names that no mention covers and that occur at least twice, most frequent first. A word that opens a
 * sentence counts only if it is capitalised elsewhere too; « Trump » counts with « Donald Trump ».
 */
export function suggestUnknownNames(passages: readonly Passage[], mentions: readonly Mention[]): UnknownName[] {
  const covered = Map.groupBy(mentions, ({ article, passage }) => `${article}/${passage}`);
  const found = passages.filter(({ text }) => text.length <= LONGEST_SENTENCE).flatMap((passage) => findCapitalised(passage, covered.get(`${passage.article}/${passage.id}`) ?? []));
  const sure = new Set(found.filter(({ opening }) => !opening).map(({ text }) => text));
  const names = found.filter(({ text, opening }) => (!opening || sure.has(text)) && !COMMON_SURNAMES.has(text.toLowerCase()));
  const longer = new Map(names.filter(({ text }) => text.includes(' ')).map(({ text }) => [text.slice(text.lastIndexOf(' ') + 1), text]));
  return [...Map.groupBy(names, ({ text }) => longer.get(text) ?? text)]
    .map(([text, group]) => ({ text, count: group.length, passages: listPassages(group) }))
    .filter(({ count }) => count > 1)
    .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
}

interface Capitalised {
  readonly text: string;
  readonly passage: Passage;
  /** A single word that opens the sentence, and owes its capital to that. */
  readonly opening: boolean;
}

function findCapitalised(passage: Passage, mentions: readonly Mention[]): Capitalised[] {
  const { text } = passage;
  const words = splitWords(text);
  const isFree = (word: Word): boolean => isNameLike(word) && !mentions.some(({ start, end }) => start < word.end && word.start < end);
  const found: Capitalised[] = [];
  for (let first = 0; first < words.length; first += 1) {
    const head = words[first];
    if (head === undefined || !isFree(head)) continue;
    let last = first;
    while (continues(words, last, text, isFree)) last += 1;
    const opens = opensSentence(text, head.start);
    const skip = opens && last > first && SENTENCE_OPENERS.has(head.key) ? 1 : 0;
    const start = words[first + skip]?.start ?? head.start;
    found.push({ text: text.slice(start, words[last]?.end ?? head.end), passage, opening: opens && skip === 0 && first === last });
    first = last;
  }
  return found;
}

/** The name goes on: another capital, or the second half of « Sang-bum ». */
function continues(words: readonly Word[], last: number, text: string, isFree: (word: Word) => boolean): boolean {
  const [word, next] = words.slice(last, last + 2);
  if (word === undefined || next === undefined) return false;
  const gap = text.slice(word.end, next.start);
  return /^[-‐‑]$/u.test(gap) || (/^[\s'’]$/u.test(gap) && isFree(next));
}

const isNameLike = ({ key, capitals, end, start }: Word): boolean =>
  capitals !== 'none' && end - start > 1 && !/^\d/u.test(key) && !COMMON_CAPITALS.has(key) && !CIVILITIES.has(key)
  && !COUNTRY_OF_ADJECTIVE.has(key) && !COUNTRY_OF_ADJECTIVE.has(key.replace(/e?s$/u, ''));

const opensSentence = (text: string, start: number): boolean => start === 0 || /[.!?:;«“"(–—]\s?$/u.test(text.slice(Math.max(0, start - 3), start));

function listPassages(group: readonly Capitalised[]): PassageRef[] {
  return [...new Set(group.map(({ passage }) => passage))].map(({ article, id }) => ({ article, passage: id }));
}
