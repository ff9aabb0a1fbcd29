import type { TermPlaces, TermTable } from './collect-postings.ts';
import { ARTICLE } from './collect-postings.ts';
import { EVENT } from './collect-event-postings.ts';
import { encodeNumbers } from './encode-numbers.ts';
import { INDEX_LIMITS } from './index-limits.ts';
import { listWordLinks } from './list-word-links.ts';
import type { TermFile } from './search-store.ts';
import { SPECIAL_TERMS } from './special-terms.ts';
import { blockAt, SPOTS } from './spot-of.ts';
import { stemWord } from './stem-word.ts';

/** Cuts the sorted terms into shards of like size; `firsts` is the first term of each. */
export function packTerms({ terms }: TermTable): { readonly shards: readonly TermFile[]; readonly firsts: readonly string[] } {
  const words = [...terms.keys()].filter((term) => !/^[@#~=]/.test(term));
  const stems = listStems(words);
  const synonyms = listSynonyms(words);
  const entries = [...terms]
    .map(([term, places]) => ({ term, stem: stems.get(term) ?? term, list: encodeList(places, synonyms.get(term) ?? encodeLinks(term)) }))
    .sort((one, other) => (one.term < other.term ? -1 : 1));
  const total = entries.reduce((sum, { term, list }) => sum + term.length + list.length, 0);
  const size = Math.max(INDEX_LIMITS.termShard, total / INDEX_LIMITS.termShards);
  const runs: (typeof entries)[] = [];
  let room = 0;
  for (const [at, entry] of entries.entries()) {
    const parted = shareOf(entry.term, entries[at - 1]?.term ?? '') < TOGETHER;
    if (at === 0 || room <= -size / 3 || (room <= size / 3 && parted)) {
      runs.push([]);
      room += size;
    }
    runs.at(-1)?.push(entry);
    room -= entry.term.length + entry.list.length;
  }
  return {
    shards: runs.map((run) => ({ terms: run.map(({ term, stem }, at) => shorten(term, stem, run[at - 1]?.term ?? '')).join('\n'), lists: run.map(({ list }) => list).join('\n') })),
    firsts: runs.map(([first]) => first?.term ?? ''),
  };
}

/** Words that begin with so many letters alike, and may be forms of one, are kept in one shard if they can be. */
const TOGETHER = 4;

/** The length a term shares with the one before, that of its ending, each as one digit in base 36, then the rest. */
function shorten(term: string, stem: string, before: string): string {
  const length = shareOf(term, before);
  return `${length.toString(36)}${Math.min(35, term.length - stem.length).toString(36)}${term.slice(length)}`;
}

/** How many letters two terms begin with alike; 35 at most. */
function shareOf(term: string, before: string): number {
  let length = 0;
  while (length < 35 && length < before.length && term[length] === before[length]) length += 1;
  return length;
}

/** What the inflected forms of each word begin with alike: it stands for their stem. */
function listStems(words: readonly string[]): ReadonlyMap<string, string> {
  const stems = new Map<string, string>();
  for (const forms of Map.groupBy(words, stemWord).values()) {
    const [first = ''] = forms;
    const length = Math.min(...forms.map((form) => shareOf(form, first)));
    if (length >= SHORTEST_STEM) for (const form of forms) stems.set(form, first.slice(0, length));
  }
  return stems;
}

const SHORTEST_STEM = 3;

/** The words of each group of synonyms, by its term. */
function listSynonyms(words: readonly string[]): ReadonlyMap<string, string> {
  const groups = new Map<string, string[]>();
  for (const word of words) for (const group of listWordLinks(word).groups) groups.set(SPECIAL_TERMS.synonyms(group), [...(groups.get(SPECIAL_TERMS.synonyms(group)) ?? []), word]);
  return new Map([...groups].map(([term, list]) => [term, list.join(' ')]));
}

/** The number of groups of a word, then those, then types of event. */
function encodeLinks(term: string): string {
  const { groups, types } = /^[a-z]/.test(term) ? listWordLinks(term) : { groups: [], types: [] };
  return groups.length + types.length === 0 ? '' : encodeNumbers([groups.length, ...groups, ...types]);
}

/** Passages, events, entities and links between bars; before passages that were cut, the number of articles there were, and `!`. */
function encodeList({ passages, events, entities }: TermPlaces, links: string): string {
  const parts = [encodePassages(passages), encodeSteps(events, EVENT), encodeSteps(entities, 1), links];
  while (parts.at(-1) === '') parts.pop();
  return parts.join('|');
}

function encodePassages(passages: readonly number[]): string {
  const articles = Map.groupBy(passages, (passage) => Math.floor(passage / ARTICLE));
  const most = Math.max(1, Math.floor(INDEX_LIMITS.passagesPerTerm / articles.size));
  const kept = chooseArticles(articles);
  let before = 0;
  const numbers = kept.flatMap(([article, places]) => places.slice(0, most).flatMap((place) => {
    const back = article - before;
    before = article;
    return [back, blockAt(place % ARTICLE), place % SPOTS];
  }));
  return `${kept.length < articles.size ? `${encodeNumbers([articles.size])}!` : ''}${encodeNumbers(numbers)}`;
}

/** The articles that hold a term in their title, then in their standfirst, then the most recent; in order. */
function chooseArticles(articles: ReadonlyMap<number, readonly number[]>): (readonly [number, readonly number[]])[] {
  const all = [...articles];
  if (all.length <= INDEX_LIMITS.articlesPerTerm) return all;
  const leads = (places: readonly number[]): number => Math.min(2, blockAt((places[0] ?? 0) % ARTICLE));
  return all
    .toSorted(([one, here], [other, there]) => leads(here) - leads(there) || one - other)
    .slice(0, INDEX_LIMITS.articlesPerTerm)
    .sort(([one], [other]) => one - other);
}

/** Sorted numbers `number * unit + code`, as steps. */
function encodeSteps(numbers: readonly number[], unit: number): string {
  const kept = numbers.slice(0, INDEX_LIMITS.articlesPerTerm);
  return encodeNumbers(kept.map((number, at) => number - Math.floor((kept[at - 1] ?? 0) / unit) * unit));
}
