import type { DayInterval, Span } from '../model.ts';
import { findNameRun, isEmptyWord } from './find-name-run.ts';
import { splitWords } from './fold-query.ts';
import type { Word } from './fold-query.ts';
import { gradeDates } from './grade-dates.ts';
import { parseQueryDates } from './parse-query-dates.ts';
import type { PreparedHead } from './prepare-head.ts';
import type { NameUnit, QueryUnit } from './query-unit.ts';

/** Where a text answers the units of a query: `[start, end]`, sorted, apart from one another. */
export function findHighlights(text: string, units: readonly QueryUnit[], head: PreparedHead): readonly (readonly [number, number])[] {
  const words = splitWords(text);
  return mergeSpans(units.flatMap((unit) => {
    if (unit.kind === 'date') return findDates(words, unit.intervals, head);
    return unit.kind === 'name' ? [...findNames(words, unit, head), ...findRuns(words, unit.words)] : words.filter(({ text: word }) => unit.forms.has(word));
  }));
}

/** The dates of a text as a reader would type them: one without its year may be that of any. */
function findDates(words: readonly Word[], asked: readonly DayInterval[], { years }: PreparedHead): Span[] {
  const spans: Span[] = [];
  let rest = words;
  for (let found = parseQueryDates(rest, years); found !== null; found = parseQueryDates(rest, years)) {
    const [first, last] = [rest[found.from], rest[found.to - 1]];
    if (first !== undefined && last !== undefined && found.intervals.some((interval) => gradeDates(interval, asked) > 0)) spans.push({ start: first.start, end: last.end });
    rest = rest.slice(found.to);
  }
  return spans;
}

/** The names of what a unit names, in any spelling, and what designates it. */
function findNames(words: readonly Word[], { entities }: NameUnit, { spellings, entities: known }: PreparedHead): Span[] {
  const texts = words.map(({ text }) => text);
  const named = texts.flatMap((_, at) => {
    const run = findNameRun(texts, at, spellings);
    const [first, last] = [words[at], words[(run?.to ?? 0) - 1]];
    const isAsked = run?.spellings.some(({ entity }) => entities.some((asked) => asked.entity === entity)) === true;
    return isAsked && first !== undefined && last !== undefined ? [{ start: first.start, end: last.end }] : [];
  });
  const roles = entities.flatMap(({ entity }) => known[entity]?.roles ?? []);
  return [...named, ...roles.flatMap((role) => findRuns(words, splitWords(role).map(({ text }) => text)))];
}

/** Where words follow one another, grammatical words left out of both. */
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
