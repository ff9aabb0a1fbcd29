import { GRADES } from './expand-word.ts';
import type { OpenIndex } from './open-index.ts';
import type { AskedList, AskedUnit, Query } from './query.ts';
import type { NameUnit, QueryUnit, WordUnit } from './query-unit.ts';
import { SPECIAL_TERMS } from './special-terms.ts';

/** Builds a query of its units, with the lists of their terms. */
export async function buildQuery(units: readonly QueryUnit[], index: OpenIndex): Promise<Query> {
  await index.terms.load(units.flatMap((unit) => (unit.kind === 'word' ? listLate(unit, index) : [])));
  const date = units.find((unit) => unit.kind === 'date');
  return {
    date: date === undefined ? null : { intervals: date.intervals, lists: find(date.terms.map((term) => [term, 1]), index) },
    units: weighUnknown(units.flatMap((unit) => (unit.kind === 'date' ? [] : [buildUnit(unit.kind === 'word' ? addSynonyms(unit, index) : unit, index)]))),
  };
}

/** The terms that are asked once the word is known: synonyms of a rare one; types, when not all events are in the head. */
function listLate(unit: WordUnit, index: OpenIndex): string[] {
  const { events, eventCount } = index.head;
  return [...(countArticles(unit, index) < FEW ? unit.groups.map(SPECIAL_TERMS.synonyms) : []), ...(eventCount > events.length ? [...unit.types.keys()].map(SPECIAL_TERMS.type) : [])];
}

/** The unit with the words of its groups of synonyms, as far as those were asked. */
function addSynonyms(unit: WordUnit, { terms }: OpenIndex): WordUnit {
  const words = unit.groups.flatMap((group) => terms.find(SPECIAL_TERMS.synonyms(group))?.links.split(' ') ?? []);
  return { ...unit, forms: new Map([...words.map((word) => [word, GRADES.synonym * (unit.corrected ? CORRECTED : 1)] as const), ...unit.forms]) };
}

function buildUnit(unit: NameUnit | WordUnit, index: OpenIndex): AskedUnit {
  const lists = find(listTerms(unit, index), index);
  const types = unit.kind === 'word' ? find([...unit.types].map(([type, grade]) => [SPECIAL_TERMS.type(type), grade]), index) : [];
  const total = index.head.days.length;
  const best = Math.max(0, ...lists.map(({ grade }) => grade));
  const rarity = lists.length === 0 ? 1 : weighRarity(mostArticles(lists.filter(({ grade }) => grade === best)), total);
  const strong = lists.filter(({ grade }) => grade > GRADES.synonym);
  return {
    unit,
    // A common form says less than the rare word it was asked by.
    lists: lists.map(({ postings, grade }) => ({ postings, grade: grade * Math.min(1, weighRarity(postings.count, total) / rarity) })),
    types,
    left: Math.max(0, ...strong.map(({ postings: { count, listed } }) => (count > listed ? (count - listed) / (total - listed) : 0))),
    weight: weigh(unit) * rarity,
  };
}

/** A word that nothing holds is as rare as the others are on the whole: one slip hides no text, half of a query no nonsense. */
function weighUnknown(units: readonly AskedUnit[]): AskedUnit[] {
  const sum = (known: readonly AskedUnit[], value: (asked: AskedUnit) => number): number => known.reduce((total, asked) => total + value(asked), 0);
  const known = units.filter(({ lists }) => lists.length > 0);
  const rarity = known.length === 0 ? 1 : sum(known, ({ weight }) => weight) / sum(known, ({ unit }) => weigh(unit));
  return units.map((asked) => (asked.lists.length > 0 ? asked : { ...asked, weight: asked.weight * rarity }));
}

/** What a unit weighs before its rarity. */
const weigh = (unit: NameUnit | WordUnit): number => (unit.kind === 'name' ? 1.5 : unit.weight);

/** How many articles hold what a word stands for, its synonyms apart. */
const countArticles = ({ forms }: WordUnit, index: OpenIndex): number => mostArticles(find([...forms].filter(([, grade]) => grade > GRADES.synonym), index));

const mostArticles = (lists: readonly AskedList[]): number => Math.max(0, ...lists.map(({ postings }) => postings.count));

/** What a word that was put right counts for. */
export const CORRECTED = 0.6;

/** The terms of a unit; a word that many articles hold needs no synonym. */
function listTerms(unit: NameUnit | WordUnit, index: OpenIndex): (readonly [string, number])[] {
  if (unit.kind === 'name') return unit.entities.flatMap(({ entity, grade }) => [[SPECIAL_TERMS.name(entity), grade], [SPECIAL_TERMS.role(entity), grade]] as const);
  if (countArticles(unit, index) >= FEW) return [...unit.forms].filter(([, grade]) => grade > GRADES.synonym);
  return [...unit.forms, ...unit.groups.map((group) => [SPECIAL_TERMS.synonyms(group), GRADES.synonym * (unit.corrected ? CORRECTED : 1)] as const)];
}

const find = (terms: readonly (readonly [string, number])[], { terms: loaded }: OpenIndex): AskedList[] =>
  terms.flatMap(([term, grade]) => {
    const postings = loaded.find(term);
    return postings === undefined ? [] : [{ postings, grade }];
  });

/** Articles of which rarity tells nothing: a small dossier treats all words alike. */
export const FEW = 20;

/** What a term weighs that stands in some of the articles: 1 for a common one, and for any when there are few. */
const weighRarity = (count: number, total: number): number => 1 + 0.5 * Math.max(0, Math.log(total / (count + FEW)));
