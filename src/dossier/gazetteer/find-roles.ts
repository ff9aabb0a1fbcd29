/** Role phrases in a passage, read but not yet given to anyone. */
import type { Span } from '../model.ts';
import { compileRoles } from './compile-roles.ts';
import type { RolePattern } from './compile-roles.ts';
import { readCountries } from './read-countries.ts';
import type { CountryReading, PlaceLookup } from './read-countries.ts';
import { isVerbLike } from './is-verb-like.ts';
import { COUNTRY_OF_ADJECTIVE } from './countries.fr.ts';
import { AFTER_BARE_ROLE, COUNTS, DETERMINERS, FORMER, PLAIN_ADJECTIVES } from './roles.fr.ts';
import type { Determiner, RolePhrase } from './roles.fr.ts';
import type { Word } from './split-words.ts';

/** A role phrase. `first` and `last` are indexes of words, inclusive; the span takes in a determiner that is not fused. */
export interface RoleMatch extends Span {
  readonly first: number;
  readonly last: number;
  readonly offices: RolePhrase['offices'];
  readonly reach: RolePhrase['reach'];
  readonly gender: 'm' | 'f' | null;
  /** Folded names of the countries named, one a person; empty when the phrase names none. */
  readonly countries: readonly string[];
  /** How many people are meant. */
  readonly count: number;
  /** « l’ancien président ». */
  readonly former: boolean;
  /** « son porte-parole ». */
  readonly possessive: boolean;
  /** « un ministre ». */
  readonly indefinite: boolean;
  /** The phrase ends there: nothing after it can make it longer. */
  readonly complete: boolean;
}

/** Finds the role phrases that a determiner introduces, longest first, none inside another. */
export function findRoles(text: string, words: readonly Word[], places: PlaceLookup): RoleMatch[] {
  const roles: RoleMatch[] = [];
  for (let first = 0; first < words.length; first += 1) {
    const role = DETERMINERS.has(words[first]?.key ?? '') ? readRole(text, words, first, places) : null;
    if (role === null) continue;
    roles.push(role);
    first = role.last;
  }
  return roles;
}

const PATTERNS = compileRoles();

function readRole(text: string, words: readonly Word[], first: number, places: PlaceLookup): RoleMatch | null {
  const determiner = DETERMINERS.get(words[first]?.key ?? '');
  if (determiner === undefined) return null;
  const { head, former, count } = readModifiers(words, first + 1, determiner.plural);
  const headWord = words[head];
  if (headWord === undefined || !isJoined(text, words, first, head)) return null;
  let best: { readonly pattern: RolePattern; readonly next: number; readonly countries: readonly string[] } | null = null;
  for (const pattern of PATTERNS.get(headWord.key) ?? []) {
    if (pattern.plural !== determiner.plural) continue;
    const end = matchPattern(pattern, text, words, head, places);
    if (end !== null && end.next > (best?.next ?? 0)) best = { pattern, ...end };
  }
  if (best === null) return null;
  const { pattern, next, countries } = best;
  const people = determiner.plural ? Math.max(count, countries.length) : 1;
  // « des responsables russes » are some, « les ministres » all: nobody in particular.
  if (determiner.plural && people < 2) return null;
  const last = words[next - 1];
  const start = determiner.fused ? words[first + 1] : words[first];
  if (last === undefined || start === undefined) return null;
  return {
    first: determiner.fused ? first + 1 : first, last: next - 1, start: start.start, end: last.end,
    offices: pattern.phrase.offices, reach: pattern.phrase.reach, gender: pattern.gender ?? genderOf(determiner, words[first + 1]),
    countries: pattern.phrase.country === undefined ? countries : [pattern.phrase.country],
    count: people, former, possessive: determiner.possessive, indefinite: determiner.indefinite, complete: isComplete(text, words, next),
  };
}

/** « son ministre » is a man's, « sa ministre » a woman's; before a vowel « son » tells nothing. */
const genderOf = ({ gender, beforeVowel }: Determiner, next: Word | undefined): 'm' | 'f' | null =>
  beforeVowel && /^[aeiouhy]/u.test(next?.key ?? '') ? null : gender;

/** « les deux », « l’ancien », « la puissante »: what may stand before the head. */
function readModifiers(words: readonly Word[], from: number, plural: boolean): { head: number; former: boolean; count: number } {
  let head = from;
  let former = false;
  let count = 0;
  for (;;) {
    const key = words[head]?.key ?? '';
    if (FORMER.has(key)) former = true;
    else if (plural && count === 0 && COUNTS.has(key)) count = COUNTS.get(key) ?? 0;
    else if (!PLAIN_ADJECTIVES.has(key)) return { head, former, count };
    head += 1;
  }
}

function matchPattern(pattern: RolePattern, text: string, words: readonly Word[], head: number, places: PlaceLookup): { next: number; countries: readonly string[] } | null {
  let at = head;
  let countries: readonly string[] = [];
  for (const element of pattern.elements) {
    if (at > head && !isJoined(text, words, at - 1, at)) return null;
    if (element.startsWith('{')) {
      const slot: CountryReading | null = readCountries(element, { text, words, places }, at, pattern.plural);
      if (slot === null) return null;
      countries = slot.countries;
      at = slot.next;
    } else if (words[at]?.key === element) at += 1;
    else return null;
  }
  return { next: at, countries };
}

const isJoined = (text: string, words: readonly Word[], from: number, to: number): boolean => {
  const gap = text.slice(words[from]?.end ?? 0, words[to]?.start ?? 0);
  return to - from > 1 ? !/[.,;:()«»]/u.test(gap) : /^[\s'’\-‐‑]+$/u.test(gap);
};

/** A bare role must be followed by a verb, a link word or a pause: « le ministre délégué » is another one. */
function isComplete(text: string, words: readonly Word[], next: number): boolean {
  const last = words[next - 1];
  const after = words[next];
  if (last === undefined || after === undefined) return true;
  if (!/^[\s'’\-‐‑]+$/u.test(text.slice(last.end, after.start)) || AFTER_BARE_ROLE.has(after.key)) return true;
  return isVerbLike(after, text) && !COUNTRY_OF_ADJECTIVE.has(after.key);
}
