import { listAskedDates } from './date-terms.ts';
import { SYNONYM_GRADE } from './expand-word.ts';
import type { OpenIndex } from './open-index.ts';
import type { AskedList, AskedUnit, Query } from './query.ts';
import type { NameUnit, QueryUnit, WordUnit } from './query-unit.ts';
import { entityTerm, groupTerm, roleTerm, typeTerm } from './special-terms.ts';

/** Builds a query of its units, with the lists of their terms. */
export async function buildQuery(units: readonly QueryUnit[], index: OpenIndex): Promise<Query> {
  const { head, terms } = index;
  // The types of the events of the head are known; only other events need their lists.
  if (head.eventCount > head.events.length) {
    await terms.load(units.flatMap((unit) => (unit.kind === 'word' ? [...unit.types.keys()].map(typeTerm) : [])));
  }
  const date = units.find((unit) => unit.kind === 'date');
  return {
    date: date === undefined ? null : { intervals: date.intervals, lists: find(listAskedDates(date.intervals, head.years).map((term) => [term, 1]), index) },
    units: units.flatMap((unit) => (unit.kind === 'date' ? [] : [buildUnit(unit, index)])),
  };
}

function buildUnit(unit: NameUnit | WordUnit, index: OpenIndex): AskedUnit {
  const lists = find(listTerms(unit), index);
  const types = unit.kind === 'word' ? find([...unit.types].map(([type, grade]) => [typeTerm(type), grade]), index) : [];
  const total = index.head.days.length;
  const strong = lists.filter(({ grade }) => grade > SYNONYM_GRADE);
  const count = Math.max(0, ...strong.map(({ postings }) => postings.count));
  const left = Math.max(0, ...strong.map(({ postings: { count: held, listed } }) => (held > listed ? (held - listed) / (total - listed) : 0)));
  return { unit, lists, types, left, weight: (unit.kind === 'name' ? 1.5 : unit.weight) * (1 + 0.5 * weighRarity(count, total)) };
}

function listTerms(unit: NameUnit | WordUnit): (readonly [string, number])[] {
  if (unit.kind === 'name') return unit.entities.flatMap(({ entity, grade }) => [[entityTerm(entity), grade], [roleTerm(entity), grade]] as const);
  return [...unit.forms, ...unit.groups.map((group) => [groupTerm(group), SYNONYM_GRADE * (unit.corrected ? 0.6 : 1)] as const)];
}

const find = (terms: readonly (readonly [string, number])[], { terms: loaded }: OpenIndex): AskedList[] =>
  terms.flatMap(([term, grade]) => {
    const postings = loaded.find(term);
    return postings === undefined ? [] : [{ postings, grade }];
  });

/** Articles of which rarity tells nothing: a small dossier treats all words alike. */
const FEW = 20;

/** How rare a term is that stands in some of the articles: 0 when nothing can be said. */
const weighRarity = (count: number, total: number): number => Math.max(0, Math.log(total / (count + FEW)));
