/** Names of people, it seems, that the glossary does not know: whoever speaks of « les deux hommes » after one may mean them. */
import type { NameHit, PassageNames } from './find-names.ts';
import { isVerbLike } from './is-verb-like.ts';
import { CIVILITIES, COMMON_CAPITALS, SENTENCE_OPENERS } from './names.fr.ts';
import type { Word } from './split-words.ts';

/** Where those names start, in reading order: two capitals side by side (« Donald Trump »), or one that acts or is named after a person's word. */
export function findStrangers({ passage: { text }, words, hits }: Pick<PassageNames, 'passage' | 'words' | 'hits'>): number[] {
  const starts: number[] = [];
  let next = 0;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined || word.capitals !== 'initial') continue;
    while ((hits[next]?.last ?? at) < at) next += 1;
    if (isInside(at, hits[next]) || !isNameLike(word)) continue;
    const after = words[at + 1];
    const paired = after !== undefined && after.capitals === 'initial' && !isInside(at + 1, hits[next]) && /^\s$/u.test(text.slice(word.end, after.start));
    const opens = opensSentence(text, words, at);
    if (paired ? !(opens && SENTENCE_OPENERS.has(word.key)) && !follows(text, words, at, PLACED) : !opens && standsForPerson(text, words, at)) starts.push(word.start);
    if (paired) at += 1;
  }
  return starts;
}

const isInside = (at: number, hit: NameHit | undefined): boolean => hit !== undefined && hit.first <= at && at <= hit.last;

const isNameLike = ({ key, start, end }: Word): boolean => end - start > 1 && !COMMON_CAPITALS.has(key);

const opensSentence = (text: string, words: readonly Word[], at: number): boolean => {
  const [before, word] = [words[at - 1], words[at]];
  return before === undefined || word === undefined || /[.!?:;«»"“”—–(]/u.test(text.slice(before.end, word.start));
};

function standsForPerson(text: string, words: readonly Word[], at: number): boolean {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
  if (word === undefined || follows(text, words, at, PLACED)) return false;
  if (before !== undefined && (CIVILITIES.has(before.key) || WITH_PEOPLE.has(before.key))) return true;
  return after !== undefined && after.capitals === 'none' && /^\s$/u.test(text.slice(word.end, after.start)) && isVerbLike(after, text);
}

const follows = (text: string, words: readonly Word[], at: number, among: ReadonlySet<string>): boolean => {
  const [before, word] = [words[at - 1], words[at]];
  return before !== undefined && word !== undefined && among.has(before.key) && /^[\s'’]$/u.test(text.slice(before.end, word.start));
};

// Before a place, an institution, a newspaper; people take no article.
const PLACED: ReadonlySet<string> = new Set(['le', 'la', 'l', 'les', 'du', 'des', 'au', 'aux', 'en', 'dans']);

const WITH_PEOPLE: ReadonlySet<string> = new Set(['avec', 'et', 'par', 'que', 'rencontre', 'rencontrer', 'recu', 'recevoir', 'recoit', 'vu', 'appele', 'president', 'ministre', 'dirigeant']);
