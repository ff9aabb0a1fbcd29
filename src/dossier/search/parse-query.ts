import type { Spelling } from './collect-spellings.ts';
import { expandWord, findRoot } from './expand-word.ts';
import { findNameRun, isEmptyWord } from './find-name-run.ts';
import { splitWords } from './fold-query.ts';
import type { Word } from './fold-query.ts';
import type { OpenIndex } from './open-index.ts';
import { DATE_SIGN } from './query-lexicon.fr.ts';
import type { NameUnit, QueryUnit, WordUnit } from './query-unit.ts';
import type { PlacedDate } from './read-query-date.ts';
import { SPECIAL_TERMS } from './special-terms.ts';

/** A query as read. */
export interface ParsedQuery {
  /** What it asks for, in order, its date first; empty when nothing in it has content. */
  readonly units: readonly QueryUnit[];
  /** The query put right; `null` when nothing had to be. */
  readonly corrected: string | null;
}

/** A unit with the words it was read from, and what they were corrected to. */
export interface PlacedUnit {
  readonly unit: NameUnit | WordUnit;
  readonly words: readonly Word[];
  readonly correction: string | null;
}

/** Most words of a query that are read. */
const LONGEST_QUERY = 40;

/** Reads a query, loading the terms its words may stand for. What stands for nothing is put right, if it can be, unless the words are meant as they are: `exact`. */
export async function parseQuery(query: string, index: OpenIndex, exact = false): Promise<ParsedQuery> {
  const words = splitWords(query).slice(0, LONGEST_QUERY);
  const dates = words.some(({ text }) => DATE_SIGN.test(text)) ? await readDates(words, index) : null;
  const pieces = dates === null ? [words] : [words.slice(0, dates.from), words.slice(dates.to)];
  const runs = pieces.map((piece) => splitRuns(piece, index));
  await loadTerms(runs.flat(), dates?.unit.terms ?? [], index);
  const read = runs.map((piece) => piece.map((run) => readRun(run, words, query, index)));
  const placed: PlacedUnit[] = [];
  for (const [at, units] of read.entries()) placed.push(...(units.some(isUnknown) && !exact ? await correct(pieces[at] ?? [], units, index) : units));
  const units = placed.map(({ unit }) => unit);
  return { units: dates === null ? units : [dates.unit, ...units], corrected: rewrite(query, placed) };
}

/** The reader of dates is loaded only here. */
async function readDates(words: readonly Word[], { head }: OpenIndex): Promise<PlacedDate | null> {
  const { readQueryDate } = await import('./read-query-date.ts');
  return readQueryDate(words, head.years);
}

/** Words that spell a name, or one word with content. */
interface Run {
  readonly words: readonly Word[];
  readonly spellings: readonly Spelling[];
}

function splitRuns(words: readonly Word[], { head }: OpenIndex): Run[] {
  const texts = words.map(({ text }) => text);
  const runs: Run[] = [];
  let at = 0;
  while (at < words.length) {
    const name = findNameRun(texts, at, head.spellings);
    const to = name?.to ?? at + 1;
    if (name !== null || !isEmptyWord(texts[at] ?? '')) runs.push({ words: words.slice(at, to), spellings: name?.spellings ?? [] });
    at = to;
  }
  return runs;
}

async function loadTerms(runs: readonly Run[], dates: readonly string[], { terms }: OpenIndex): Promise<void> {
  const alone = runs.flatMap(({ words: [word], spellings }) => (spellings.length > 0 || word === undefined ? [] : [word.text]));
  const named = runs.flatMap(({ spellings }) => spellings.flatMap(({ entity }) => [SPECIAL_TERMS.name(entity), SPECIAL_TERMS.role(entity)]));
  await terms.load([...dates, ...named, ...alone], alone.map((word) => ({ word, prefix: findRoot(word) })));
}

function readRun({ words, spellings }: Run, all: readonly Word[], query: string, index: OpenIndex): PlacedUnit {
  const [word] = words;
  if (spellings.length > 0 || word === undefined) return { unit: buildNameUnit(spellings, words, false), words, correction: null };
  const unit: WordUnit = { kind: 'word', ...expandWord(word.text, word === all.at(-1), index), corrected: false, weight: weighWord(all, all.indexOf(word), query) };
  return { unit, words, correction: null };
}

/** The name that some words spell, of one or several entities. */
export function buildNameUnit(spellings: readonly Spelling[], words: readonly Word[], corrected: boolean): NameUnit {
  return {
    kind: 'name',
    entities: spellings.map((spelling) => ({ ...spelling, grade: (spelling.kind === 'part' ? 0.9 : 1) * (corrected ? 0.8 : 1) })),
    words: words.map(({ text }) => text).filter((word) => !isEmptyWord(word)),
    corrected,
  };
}

/** The halves of a compound (« nord-coréen ») and a number, which the dossier may well write in letters, count for less than a word. */
function weighWord(words: readonly Word[], at: number, query: string): number {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
  const isJoined = (one: Word | undefined, other: Word | undefined): boolean =>
    one !== undefined && other !== undefined && /^[-‐‑]$/.test(query.slice(one.end, other.start));
  return isJoined(before, word) || isJoined(word, after) || /^\d/.test(word?.text ?? '') ? 0.5 : 1;
}

/** Whether a unit stands for nothing that is known. */
export const isUnknown = ({ unit }: PlacedUnit): boolean => unit.kind === 'word' && unit.forms.size === 0 && unit.types.size === 0;

/** The corrector is loaded only here: most queries need none. */
async function correct(words: readonly Word[], units: readonly PlacedUnit[], index: OpenIndex): Promise<readonly PlacedUnit[]> {
  const { correctUnits } = await import('./correct-units.ts');
  return correctUnits(words, units, index);
}

/** The query with its corrections in place of what they correct. */
function rewrite(query: string, placed: readonly PlacedUnit[]): string | null {
  let text = '';
  let at = 0;
  for (const { words, correction } of placed) {
    if (correction === null) continue;
    text += `${query.slice(at, words[0]?.start)}${correction}`;
    at = words.at(-1)?.end ?? at;
  }
  return at === 0 ? null : `${text}${query.slice(at)}`.trim();
}
