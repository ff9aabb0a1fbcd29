import type { DayInterval } from '../model.ts';
import { ENTITY_WEIGHTS } from './build-docs.ts';
import { gradeDates, overlaps } from './grade-dates.ts';
import type { PassageGrades } from './grade-passages.ts';
import { keepBest } from './keep-best.ts';
import type { Ranked } from './keep-best.ts';
import type { PreparedHead } from './prepare-head.ts';
import type { Query } from './query.ts';
import { gradeDoc, scoreGrades } from './score-doc.ts';
import type { IndexedEvent } from './search-head.ts';
import { blockAt } from './spot-of.ts';

/** The events that answer a query, best first: those of its dates, that hold its people, places, type and words. */
export function rankEvents(query: Query, head: PreparedHead, passages: PassageGrades, period: DayInterval | null): readonly Ranked[] {
  const { events } = head;
  const asked = new Set(query.units.flatMap(({ unit }) => (unit.kind === 'word' ? [...unit.forms.keys()] : unit.words)));
  const named = new Set(query.units.flatMap(({ unit }) => (unit.kind === 'name' ? unit.entities.map(({ entity }) => entity) : [])));
  const ranked = events.flatMap((event, number) => {
    const date = query.date === null ? 1 : event.when === '' ? 0 : gradeDates(event, query.date.intervals);
    if (date === 0 || (period !== null && !(event.when !== '' && overlaps(event, period)))) return [];
    const score = scoreGrades(gradeEvent(event, number, query, head, passages), query.units);
    const value = score.quality + 0.4 * (query.date === null ? 0 : date) + 0.2 * coverTitle(number, asked, named, head) * score.quality + 0.25 * gradeHead(event, query) + weigh(event);
    return [{ number, score, value }];
  });
  return keepBest([...ranked, ...rankOthers(query, head.eventCount > events.length)])
    .toSorted((one, other) => other.value - one.value || newestFirst(events[one.number], events[other.number]));
}

/** What a unit counts for in a passage that attests an event, and in another of its block. */
const ATTESTING = 0.3;
const BESIDE = 0.15;

function gradeEvent(event: IndexedEvent, number: number, { units }: Query, { eventDocs }: PreparedHead, passages: PassageGrades): number[] {
  const doc = eventDocs[number];
  const grades = units.map(({ unit }) => Math.max(doc === undefined ? 0 : gradeDoc(doc, unit), unit.kind === 'word' ? (unit.types.get(event.type) ?? 0) : 0));
  for (const { article, spot } of event.passages) {
    for (const [near, passage] of passages.get(article) ?? []) {
      if (blockAt(near) !== blockAt(spot)) continue;
      const weight = near === spot ? ATTESTING : BESIDE;
      for (let unit = 0; unit < grades.length; unit += 1) grades[unit] = Math.max(grades[unit] ?? 0, weight * (passage[unit] ?? 0));
    }
  }
  return grades;
}

/** « Visite de… », « rencontres de… »: the first word of a French query says what kind of thing is wanted. */
function gradeHead({ type }: IndexedEvent, { units: [head] }: Query): number {
  return head?.unit.kind === 'word' ? (head.unit.types.get(type) ?? 0) : 0;
}

/** Between equals, what an editor adopted and what more passages attest come first. */
const weigh = ({ passages, reviewed }: IndexedEvent): number => 0.04 * (1 - 1 / (1 + passages.length / 3)) + (reviewed ? 0.04 : 0);

const newestFirst = (one: DayInterval | undefined, other: DayInterval | undefined): number =>
  (one?.max ?? '') < (other?.max ?? '') ? 1 : (one?.max ?? '') > (other?.max ?? '') ? -1 : 0;

/** The share of the words of a title that the query holds, a name counting whole when a part of it is asked. */
function coverTitle(number: number, asked: ReadonlySet<string>, named: ReadonlySet<number>, { events, names, titles }: PreparedHead): number {
  const words = titles[number] ?? [];
  const event = events[number];
  if (words.length === 0 || event === undefined) return 0;
  const held = new Set(asked);
  for (const entity of [...event.participants, ...event.places]) {
    const [name = []] = names[entity] ?? [];
    if (named.has(entity) || name.some((word) => asked.has(word))) for (const word of name) held.add(word);
  }
  return words.filter((word) => held.has(word)).length / words.length;
}

/** Events that are not in the head, by their own lists alone. */
function rankOthers({ units, date }: Query, some: boolean): Ranked[] {
  if (!some) return [];
  const grades = new Map<number, Float32Array>();
  const add = (event: number, unit: number, grade: number): void => {
    const known = grades.get(event) ?? new Float32Array(units.length);
    if (grade > (known[unit] ?? 0)) known[unit] = grade;
    grades.set(event, known);
  };
  units.forEach(({ unit, lists, types }, at) => {
    for (const { postings, grade } of lists) for (const [event, code] of postings.events) add(event, at, grade * (unit.kind === 'name' ? (ENTITY_WEIGHTS[code] ?? 0) : 1));
    for (const { postings, grade } of types) for (const [event] of postings.events) add(event, at, grade);
  });
  const dated = date === null ? null : new Set(date.lists.flatMap(({ postings }) => postings.events.map(([event]) => event)));
  if (dated !== null && units.length === 0) for (const event of dated) grades.set(event, new Float32Array(0));
  return [...grades].flatMap(([number, ofEvent]) => {
    if (dated !== null && !dated.has(number)) return [];
    const score = scoreGrades(ofEvent, units);
    return [{ number, score, value: 1.1 * score.quality + (dated === null ? 0 : 0.4) }];
  });
}
