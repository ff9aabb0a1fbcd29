import type { DayInterval } from '../model.ts';
import { splitWords } from './fold-query.ts';
import { keepBest } from './keep-best.ts';
import { gradeDates } from './grade-dates.ts';
import type { QueryUnit } from './parse-query.ts';
import { pickPassage } from './pick-passage.ts';
import { listContainers } from './list-containers.ts';
import type { PreparedIndex } from './prepare-index.ts';
import { TYPE_WORDS } from './query-lexicon.fr.ts';
import { scoreDoc } from './score-doc.ts';
import type { SearchResult } from './search-dossier.ts';
import type { IndexedEvent } from './search-index.ts';
import { WHY, joinReasons } from './why.fr.ts';

/** The events that answer a query: those of its dates, that hold its people, places, type and words. */
export function rankEvents(units: readonly QueryUnit[], prepared: PreparedIndex): readonly SearchResult[] {
  const { events } = prepared.index;
  const date = units.find((unit) => unit.kind === 'date');
  const asked = new Set(units.flatMap((unit) => (unit.kind === 'word' ? [...unit.forms.keys()] : unit.kind === 'name' ? unit.words : [])));
  const named = new Set(units.flatMap((unit) => (unit.kind === 'name' ? unit.entities.map(({ entity }) => entity) : [])));
  const ranked = events.flatMap((event, number) => {
    const doc = prepared.events[number];
    const dateGrade = date === undefined ? 1 : event.dated ? gradeDates(event, date.intervals) : 0;
    if (doc === undefined || dateGrade === 0) return [];
    const score = scoreDoc(doc, units, (unit) => unit.types.get(event.type) ?? 0);
    const value = score.quality + 0.4 * (date === undefined ? 0 : dateGrade) + 0.2 * coverTitle(number, asked, named, prepared) * score.quality + 0.25 * gradeHead(event, units) + weight(event);
    return [{ number, score, value }];
  });
  return keepBest(ranked)
    .toSorted((one, other) => other.value - one.value || newestFirst(events[one.number], events[other.number]))
    .flatMap(({ number }) => buildResult(number, units, prepared));
}

/** « Visite de… », « rencontres de… »: the first word of a French query says what kind of thing is wanted. */
function gradeHead({ type }: IndexedEvent, units: readonly QueryUnit[]): number {
  const head = units.find((unit) => unit.kind !== 'date');
  return head?.kind === 'word' ? (head.types.get(type) ?? 0) : 0;
}

/** Between equals, what an editor adopted and what more passages attest come first. */
const weight = ({ passages, reviewed }: IndexedEvent): number => 0.04 * (1 - 1 / (1 + passages.length / 3)) + (reviewed ? 0.04 : 0);

const newestFirst = (one: DayInterval | undefined, other: DayInterval | undefined): number =>
  (one?.max ?? '') < (other?.max ?? '') ? 1 : (one?.max ?? '') > (other?.max ?? '') ? -1 : 0;

/** The share of the words of a title that the query holds, a name counting whole when a part of it is asked. */
function coverTitle(number: number, asked: ReadonlySet<string>, named: ReadonlySet<number>, { index, names, titles }: PreparedIndex): number {
  const words = titles[number] ?? [];
  const event = index.events[number];
  if (words.length === 0 || event === undefined) return 0;
  const held = new Set(asked);
  for (const entity of [...event.participants, ...event.places]) {
    const [name = []] = names[entity] ?? [];
    if (named.has(entity) || name.some((word) => asked.has(word))) for (const word of name) held.add(word);
  }
  return words.filter((word) => held.has(word)).length / words.length;
}

function buildResult(number: number, units: readonly QueryUnit[], prepared: PreparedIndex): SearchResult[] {
  const event = prepared.index.events[number];
  if (event === undefined) return [];
  return [{
    id: event.id,
    url: event.url,
    title: event.title,
    why: explain(event, units, prepared),
    passage: pickPassage(event.passages, units, prepared)?.passage ?? null,
  }];
}

function explain(event: IndexedEvent, units: readonly QueryUnit[], { index }: PreparedIndex): string {
  const reasons = units.some((unit) => unit.kind === 'date') && event.when !== '' ? [event.when] : [];
  const title = new Set(splitWords(event.title).map(({ text }) => text));
  for (const unit of units) {
    if (unit.kind === 'name') {
      const party = unit.entities.find(({ entity }) => event.participants.includes(entity));
      const place = unit.entities.flatMap(({ entity }) => [entity, ...listContainers(index, entity)]).find((entity) => event.places.includes(entity));
      if (party !== undefined) reasons.push(WHY.with(index.entities[party.entity]?.name ?? ''));
      else if (place !== undefined) reasons.push(WHY.place(index.entities[place]?.name ?? ''));
      else reasons.push(unit.words.length > 0 && unit.words.every((word) => title.has(word)) ? WHY.title : WHY.told);
    } else if (unit.kind === 'word') {
      const named = event.participants.map((entity) => index.entities[entity]?.name ?? '').find((name) => splitWords(name).some(({ text }) => unit.forms.has(text)));
      if ([...unit.forms.keys()].some((form) => title.has(form))) reasons.push(WHY.title);
      else if (named !== undefined) reasons.push(WHY.with(named));
      else if (unit.types.has(event.type)) reasons.push(WHY.type(TYPE_WORDS[event.type].label));
      else reasons.push(WHY.told);
    }
  }
  return joinReasons(reasons);
}
