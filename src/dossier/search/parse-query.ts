import type { DayInterval, EventType } from '../model.ts';
import { buildCorrector } from './build-corrector.ts';
import { expandWord } from './expand-word.ts';
import { splitWords } from './fold-query.ts';
import type { Word } from './fold-query.ts';
import { findNameRun, isEmptyWord } from './find-name-run.ts';
import { nameKey } from './name-key.ts';
import { parseQueryDates } from './parse-query-dates.ts';
import type { Spelling } from './collect-spellings.ts';
import type { PreparedIndex } from './prepare-index.ts';
import { NAME_LINKS } from './query-lexicon.fr.ts';

/** The date of a query: a result must overlap one of the intervals. */
export interface DateUnit {
  readonly kind: 'date';
  readonly intervals: readonly DayInterval[];
}

/** Words of a query that spell the whole name of one or several entities. */
export interface NameUnit {
  readonly kind: 'name';
  readonly entities: readonly (Spelling & { readonly grade: number })[];
  /** The words themselves, folded, for texts where the name was not recognised. */
  readonly words: readonly string[];
  readonly corrected: boolean;
}

/** Any other word of a query, with the words of the index it may stand for, each graded 0 to 1. */
export interface WordUnit {
  readonly kind: 'word';
  readonly forms: ReadonlyMap<string, number>;
  readonly types: ReadonlyMap<EventType, number>;
  readonly corrected: boolean;
  /** What it counts for in the query, 0 to 1. */
  readonly weight: number;
}

export type QueryUnit = DateUnit | NameUnit | WordUnit;

/** Most words of a misspelt name. */
const LONGEST_MISSPELT = 5;

/** Most words of a query that are read. */
const LONGEST_QUERY = 40;

/** Reads a query into what it asks for, in order: a date, whole names, other words. Empty when nothing in it has content. */
export function parseQuery(query: string, prepared: PreparedIndex): readonly QueryUnit[] {
  const words: readonly Word[] = splitWords(query).slice(0, LONGEST_QUERY);
  const dates = parseQueryDates(words, prepared.years);
  const pieces = dates === null ? [words] : [words.slice(0, dates.from), words.slice(dates.to)];
  const units = pieces.flatMap((piece) => parseWords(piece, query, prepared, piece.at(-1) === words.at(-1)));
  return dates === null ? units : [{ kind: 'date', intervals: dates.intervals }, ...units];
}

/** A unit with the words it was read from. */
interface PlacedUnit {
  readonly unit: NameUnit | WordUnit;
  readonly from: number;
  readonly to: number;
}

function parseWords(words: readonly Word[], query: string, prepared: PreparedIndex, typing: boolean): QueryUnit[] {
  const texts = words.map(({ text }) => text);
  let placed: readonly PlacedUnit[] = readWords(texts, words.map((_, at) => weighWord(words, at, query)), prepared, typing);
  for (const { unit, from } of placed) {
    if (isUnknown(unit)) placed = correctAt(texts, from, placed, prepared);
  }
  return placed.map(({ unit }) => unit);
}

/** The halves of a compound (« nord-coréen ») and a number, which the dossier may well write in letters, count for less than a word. */
function weighWord(words: readonly Word[], at: number, query: string): number {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
  const isJoined = (one: Word | undefined, other: Word | undefined): boolean =>
    one !== undefined && other !== undefined && /^[-‐‑]$/.test(query.slice(one.end, other.start));
  return isJoined(before, word) || isJoined(word, after) || /^\d/.test(word?.text ?? '') ? 0.5 : 1;
}

function readWords(words: readonly string[], weights: readonly number[], prepared: PreparedIndex, typing: boolean): PlacedUnit[] {
  const placed: PlacedUnit[] = [];
  let at = 0;
  while (at < words.length) {
    const name = findNameRun(words, at, prepared.spellings);
    const word = words[at] ?? '';
    const to = name?.to ?? at + 1;
    if (name !== null) placed.push({ unit: buildName(name.spellings, words.slice(at, to), false), from: at, to });
    else if (!isEmptyWord(word)) placed.push({ unit: { kind: 'word', ...expandWord(word, typing && to === words.length, prepared), corrected: false, weight: weights[at] ?? 1 }, from: at, to });
    at = to;
  }
  return placed;
}

const isUnknown = (unit: QueryUnit): boolean => unit.kind === 'word' && unit.forms.size === 0 && unit.types.size === 0;

function buildName(spellings: readonly Spelling[], words: readonly string[], corrected: boolean): NameUnit {
  return { kind: 'name', entities: spellings.map((spelling) => ({ ...spelling, grade: (spelling.kind === 'part' ? 0.9 : 1) * (corrected ? 0.8 : 1) })), words: words.filter((word) => !isEmptyWord(word)), corrected };
}

/** Puts right the unknown word at `at`: as part of a misspelt name, the longest first; then on its own. */
function correctAt(words: readonly string[], at: number, placed: readonly PlacedUnit[], prepared: PreparedIndex): readonly PlacedUnit[] {
  const corrector = buildCorrector(prepared);
  for (const [from, to] of runsAround(words, at)) {
    const run = words.slice(from, to);
    const keys = corrector.correctName(nameKey(run));
    const spellings = keys.flatMap((key) => prepared.spellings.get(key) ?? []);
    if (spellings.length === 0) continue;
    const unit = buildName(distinct(spellings), run, true);
    return [...placed.filter((other) => other.to <= from), { unit, from, to }, ...placed.filter((other) => other.from >= to)];
  }
  const expansions = corrector.correctWord(words[at] ?? '').map((word) => expandWord(word, false, prepared));
  const corrected: WordUnit = {
    kind: 'word',
    forms: new Map(expansions.flatMap(({ forms }) => [...forms].map(([word, grade]) => [word, 0.6 * grade] as const))),
    types: new Map(expansions.flatMap(({ types }) => [...types])),
    corrected: true,
    weight: 1,
  };
  return isUnknown(corrected) ? placed : placed.map((other) => (other.from === at ? { ...other, unit: corrected } : other));
}

/** The runs of words that hold one of them, the longest first, none beginning or ending with an empty word. */
function runsAround(words: readonly string[], at: number): (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (let from = Math.max(0, at - LONGEST_MISSPELT + 1); from <= at; from += 1) {
    for (let to = at + 1; to <= Math.min(words.length, from + LONGEST_MISSPELT); to += 1) {
      if (!NAME_LINKS.has(words[from] ?? '') && !NAME_LINKS.has(words[to - 1] ?? '')) runs.push([from, to]);
    }
  }
  return runs.sort((one, other) => other[1] - other[0] - (one[1] - one[0]));
}

function distinct(spellings: readonly Spelling[]): readonly Spelling[] {
  return spellings.filter(({ entity }, at) => spellings.findIndex((other) => other.entity === entity) === at);
}
