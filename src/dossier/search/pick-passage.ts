import type { Span } from '../model.ts';
import type { SearchDoc } from './build-doc.ts';
import { isEmptyWord } from './find-name-run.ts';
import type { Word } from './fold-query.ts';
import { gradeDates } from './grade-dates.ts';
import type { QueryUnit, WordUnit } from './parse-query.ts';
import type { PreparedIndex } from './prepare-index.ts';
import { scoreDoc } from './score-doc.ts';

/** A passage shown as a proof; highlights are `[start, end]` in its text, sorted, apart from one another. */
export interface FoundPassage {
  readonly article: string;
  readonly id: string;
  readonly text: string;
  readonly highlights: readonly (readonly [number, number])[];
}

/** The passage, among some, that answers most of the query, with the quality of its answer (0 to 1); the first when none does; `null` among none. */
export function pickPassage(
  among: readonly number[],
  units: readonly QueryUnit[],
  prepared: PreparedIndex,
): { readonly passage: FoundPassage; readonly quality: number } | null {
  let best: number | null = null;
  let quality = -1;
  for (const number of among) {
    const grade = gradePassage(number, units, prepared);
    if (grade > quality) [best, quality] = [number, grade];
  }
  const found = best === null ? undefined : prepared.index.passages[best];
  if (best === null || found === undefined) return null;
  const article = prepared.index.articles[found.article]?.id ?? '';
  return { passage: { article, id: found.id, text: found.text, highlights: findHighlights(best, units, prepared) }, quality };
}

function gradePassage(number: number, units: readonly QueryUnit[], prepared: PreparedIndex): number {
  const doc = prepared.passages[number];
  const passage = prepared.index.passages[number];
  if (doc === undefined || passage === undefined) return 0;
  const dates = units.flatMap((unit) => (unit.kind === 'date' ? [gradePassageDates(passage.dates, unit.intervals)] : []));
  const { quality } = scoreDoc(doc, units);
  // A title is already shown by the result itself: prefer a sentence of the text that says as much.
  const leading = passage.id.startsWith('titre') ? 0.85 : 1;
  return leading * (units.length === dates.length ? (dates[0] ?? 0) : (quality + (dates[0] ?? 0)) / (1 + dates.length));
}

/** The best grade of the dates of a passage. */
export function gradePassageDates(dates: PreparedIndex['index']['passages'][number]['dates'], asked: Parameters<typeof gradeDates>[1]): number {
  return Math.max(0, ...dates.map(([min, max]) => gradeDates({ min, max }, asked)));
}

function findHighlights(number: number, units: readonly QueryUnit[], { index, passages, entities }: PreparedIndex): readonly (readonly [number, number])[] {
  const spans: Span[] = [];
  const { mentions = [], dates = [] } = index.passages[number] ?? {};
  const list = passages[number]?.list ?? [];
  for (const unit of units) {
    if (unit.kind === 'date') {
      for (const [min, max, start, end] of dates) if (gradeDates({ min, max }, unit.intervals) > 0) spans.push({ start, end });
    } else if (unit.kind === 'name') {
      for (const [mentioned, start, end] of mentions) if (unit.entities.some(({ entity }) => entity === mentioned)) spans.push({ start, end });
      spans.push(...findRuns(list, unit.words));
    } else {
      spans.push(...list.filter(({ text }) => unit.forms.has(text)));
      for (const [mentioned, start, end] of mentions) if (isNamedBy(entities[mentioned], unit)) spans.push({ start, end });
    }
  }
  return mergeSpans(spans);
}

/** Whether a word is one of the names of an entity. */
const isNamedBy = (entity: SearchDoc | undefined, { forms }: WordUnit): boolean => entity !== undefined && [...forms.keys()].some((form) => entity.words.get(form) === 1);

/** Where words follow one another in a passage, grammatical words left out of both. */
function findRuns(list: readonly Word[], words: readonly string[]): Span[] {
  const content = list.filter(({ text }) => !isEmptyWord(text) || words.includes(text));
  return content.flatMap(({ start }, at) => {
    const last = content[at + words.length - 1];
    const follow = words.length > 0 && words.every((word, step) => content[at + step]?.text === word);
    return follow && last !== undefined ? [{ start, end: last.end }] : [];
  });
}

function mergeSpans(spans: readonly Span[]): readonly (readonly [number, number])[] {
  const merged: [number, number][] = [];
  for (const { start, end } of spans.toSorted((one, other) => one.start - other.start)) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}
