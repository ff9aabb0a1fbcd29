/**
 * Place or government. A capital or a palace (« seat ») is a place after a preposition of place, a verb of motion or
 * a noun of place; elsewhere it stands for its government. A country is a government only where it speaks, decides
 * or acts (subject of such a verb, or source of what is said), and a place otherwise.
 */
import type { Reading } from '../model.ts';
import type { NameHit } from './find-names.ts';
import type { ClauseContext, Governor } from './clause-context.ts';
import { findGovernor } from './find-governor.ts';
import { isActingSubject } from './is-acting-subject.ts';
import { readAfterPreposition } from './read-after-preposition.ts';
import type { Word } from './split-words.ts';
import { ATTRIBUTIONS, PLACE_ATTRIBUTES, PLACE_OBJECT_VERBS, WAYS } from './cues.fr.ts';

/** The reading of a hit in its sentence. `seats`: ids of the places that may stand for a government. */
export function disambiguate(hit: NameHit, context: ClauseContext, seats: ReadonlySet<string>): Reading {
  if (hit.entity.kind !== 'place') return hit.entity.kind;
  if (seats.has(hit.entity.id)) return readSeat(hit, context);
  return hit.entity.placeKind === 'country' ? readCountry(hit, context) : 'place';
}

function readCountry(hit: NameHit, context: ClauseContext): Reading {
  const governor = findGovernor(hit, context);
  if (isAttribution(governor, context)) return 'government';
  if (governor.preposition) return 'place';
  return isActingSubject(hit, context, governor) ? 'government' : 'place';
}

/** « selon la Russie », « d’après la Russie »; « après la Russie » is no source. */
function isAttribution({ index, word, bareList }: Governor, { words }: ClauseContext): boolean {
  if (word === null || bareList || !ATTRIBUTIONS.has(word.key)) return false;
  return word.key !== 'apres' || words[index - 1]?.key === 'd';
}

function readSeat(hit: NameHit, context: ClauseContext): Reading {
  const governor = findGovernor(hit, context);
  if (isDateline(hit, context) || isApposedPlace(hit, context)) return 'place';
  if (governor.preposition) return readAfterPreposition(governor, context, isSite(hit));
  const { words } = context;
  const before = governor.index >= 0 ? words[governor.index] : undefined;
  if (before !== undefined && governor.adjacent && (PLACE_OBJECT_VERBS.test(before.key) || WAYS.test(before.key))) return 'place';
  return isDescribedPlace(hit, words) ? 'place' : 'government';
}

/** « Moscou est une ville », « Pékin est située »; « Pyongyang est un partenaire » is the government. */
function isDescribedPlace({ last }: NameHit, words: readonly Word[]): boolean {
  const [verb, first, second] = words.slice(last + 1, last + 4);
  if (verb === undefined || first === undefined || !['est', 'etait', 'reste'].includes(verb.key)) return false;
  return PLACE_ATTRIBUTES.has(first.key) || (['un', 'une', 'la', 'le'].includes(first.key) && PLACE_ATTRIBUTES.has(second?.key ?? ''));
}

const isSite = ({ entity }: NameHit): boolean => entity.kind === 'place' && entity.placeKind === 'site';

/** « MOSCOU (AFP) – », « SÉOUL/MOSCOU (Reuters) », « Moscou, 27 octobre », « Moscou, le 27 octobre » at the head of a passage. */
function isDateline(hit: NameHit, { text, words }: ClauseContext): boolean {
  const next = words[hit.last + 1];
  const gap = text.slice(hit.end, next?.start ?? text.length);
  // After a byline: « … Dupont MOSCOU (Reuters) ».
  if (words[hit.first]?.capitals === 'all' && hit.end - hit.start > 3 && /^\s\(\p{Lu}/u.test(text.slice(hit.end, hit.end + 3))) return true;
  if (hit.first > 0) return hit.first < LONGEST_DATELINE && /^[\p{Lu}\s/,'’–-]+$/u.test(text.slice(0, hit.end)) && /[(/–—]|\s-\s/u.test(gap);
  if (next === undefined || /[(/–—]/u.test(gap)) return true;
  const date = next.key === 'le' ? words[hit.last + 2] : next;
  return gap.includes(',') && date !== undefined && /^\d/u.test(date.key);
}

// In words.
const LONGEST_DATELINE = 6;

/** « Moscou (Russie) », « Moscou, capitale de la Russie », « la capitale russe, Moscou ». */
function isApposedPlace(hit: NameHit, { text, words }: ClauseContext): boolean {
  const next = words[hit.last + 1];
  const before = words[hit.first - 1];
  const beforeThat = words[hit.first - 2];
  if (next !== undefined && /^,? ?\(?$/u.test(text.slice(hit.end, next.start)) && (next.key === 'capitale' || next.key === 'ville')) return true;
  return before !== undefined && (before.key === 'capitale' || (beforeThat?.key === 'capitale' && text.slice(before.end, hit.start) === ', '));
}
