import { splitWords } from './fold-query.ts';
import { gradeDates } from './grade-dates.ts';
import type { PassageGrades } from './grade-passages.ts';
import { listContainers } from './list-containers.ts';
import type { PreparedHead } from './prepare-head.ts';
import type { Query } from './query.ts';
import { TYPE_WORDS } from './query-lexicon.fr.ts';
import type { NameUnit, WordUnit } from './query-unit.ts';
import { collectForms } from './rank-entities.ts';
import type { IndexedEntity, IndexedEvent } from './search-head.ts';
import { blockAt } from './spot-of.ts';
import { WHY, joinReasons } from './why.fr.ts';

/** Why an entity answers a query, in French: the first name of it that does; else the spelling, the office or the designation that holds most. */
export function explainEntity(entity: IndexedEntity, number: number, { units }: Query): string {
  const asked = units.map(({ unit }) => unit);
  for (const unit of asked) {
    const spelling = unit.kind === 'name' ? unit.entities.find((found) => found.entity === number) : undefined;
    if (spelling === undefined) continue;
    if (unit.corrected) return WHY.closeTo(spelling.shown ?? entity.name);
    if (spelling.shown === null) return WHY.otherSpelling;
    if (spelling.kind === 'name') return WHY.name;
    return spelling.kind === 'native' ? WHY.native(spelling.shown) : WHY.spelling(spelling.shown);
  }
  const forms = collectForms(asked);
  const holds = (text: string): number => splitWords(text).filter(({ text: word }) => forms.has(word)).length;
  const most = (texts: readonly string[]): string | undefined => texts.filter((text) => holds(text) > 0).toSorted((one, other) => holds(other) - holds(one))[0];
  const names = [entity.name, entity.native, ...entity.aliases];
  const inNames = (unit: NameUnit | WordUnit): boolean => unit.kind === 'word' && [...names, ...entity.muted].some((name) => splitWords(name).some(({ text }) => unit.forms.has(text)));
  if (asked.some(inNames)) {
    const spelling = most(names);
    if (asked.some((unit) => unit.kind === 'word' && unit.corrected)) return WHY.closeTo(spelling ?? entity.name);
    return spelling === undefined ? WHY.otherSpelling : spelling === entity.name ? WHY.partOfName : WHY.spelling(spelling);
  }
  const office = most([...entity.offices, ...entity.formerOffices]);
  const role = most(entity.roles);
  if (role !== undefined && (office === undefined || holds(role) > holds(office))) return WHY.role(role);
  return office === undefined ? WHY.summary : WHY.office(office);
}

/** Why an event answers: its date when one is asked, then for each unit its title, a party, a place, its type, or the texts that tell it. */
export function explainEvent(event: IndexedEvent, { units, date }: Query, { entities }: PreparedHead): string {
  const reasons = date !== null && event.when !== '' ? [event.when] : [];
  const title = wordsOf(event.title);
  for (const { unit } of units) {
    if (unit.kind === 'name') {
      const party = unit.entities.find(({ entity }) => event.participants.includes(entity));
      const place = unit.entities.flatMap(({ entity }) => [entity, ...listContainers(entities, entity)]).find((entity) => event.places.includes(entity));
      if (party !== undefined) reasons.push(WHY.with(entities[party.entity]?.name ?? ''));
      else if (place !== undefined) reasons.push(WHY.place(entities[place]?.name ?? ''));
      else reasons.push(isIn(title, unit) ? WHY.title : WHY.told);
    } else {
      const named = event.participants.map((entity) => entities[entity]?.name ?? '').find((name) => isIn(wordsOf(name), unit));
      if (isIn(title, unit)) reasons.push(WHY.title);
      else if (named !== undefined) reasons.push(WHY.with(named));
      else reasons.push(unit.types.has(event.type) ? WHY.type(TYPE_WORDS[event.type].label) : WHY.told);
    }
  }
  return joinReasons(reasons);
}

/** Why an article answers: its own date or one it tells of, then for each unit its title, its standfirst, a name it cites, or its text. */
export function explainArticle(title: string, day: string, when: string, grades: ReturnType<PassageGrades['get']>, { units, date }: Query, { entities }: PreparedHead): string {
  const reasons = date === null ? [] : [gradeDates({ min: day, max: day }, date.intervals) > 0 ? WHY.articleDate(when) : WHY.dateInText];
  const titleWords = wordsOf(title);
  units.forEach(({ unit }, at) => {
    const block = Math.min(...[...(grades ?? [])].flatMap(([spot, passage]) => ((passage[at] ?? 0) > 0 ? [blockAt(spot)] : [])));
    if (isIn(titleWords, unit) || (unit.kind === 'word' && block === 0)) reasons.push(WHY.title);
    else if (unit.kind === 'name') reasons.push(WHY.mention(entities[unit.entities[0]?.entity ?? -1]?.name ?? ''));
    else reasons.push(block === 1 ? WHY.standfirst : WHY.text);
  });
  return joinReasons(reasons);
}

const wordsOf = (text: string): ReadonlySet<string> => new Set(splitWords(text).map((word) => word.text));

const isIn = (words: ReadonlySet<string>, unit: NameUnit | WordUnit): boolean =>
  unit.kind === 'word' ? [...unit.forms.keys()].some((form) => words.has(form)) : unit.words.length > 0 && unit.words.every((word) => words.has(word));
