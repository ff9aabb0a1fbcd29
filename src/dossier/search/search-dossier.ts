import type { DayInterval } from '../model.ts';
import { articleUrl, entityUrl, eventUrl } from '../routes.ts';
import { buildQuery } from './build-query.ts';
import { isoDay } from './day-number.ts';
import { explainArticle } from './explain-article.ts';
import { explainEntity } from './explain-entity.ts';
import { explainEvent } from './explain-event.ts';
import { formatDay } from './format-day.ts';
import { gradePassages } from './grade-passages.ts';
import type { PassageGrades } from './grade-passages.ts';
import type { Ranked } from './keep-best.ts';
import { openIndex } from './open-index.ts';
import type { OpenIndex } from './open-index.ts';
import { parseQuery } from './parse-query.ts';
import { pickPassage } from './pick-passage.ts';
import type { Query } from './query.ts';
import type { QueryUnit } from './query-unit.ts';
import { findArticles, rankArticles } from './rank-articles.ts';
import type { RankedArticle } from './rank-articles.ts';
import { rankEntities } from './rank-entities.ts';
import { rankEvents } from './rank-events.ts';
import type { PassagePlace } from './search-head.ts';
import type { SearchStore } from './search-store.ts';
import { SPECIAL_TERMS } from './special-terms.ts';
import { idAt } from './spot-of.ts';

/** The kinds of results. */
export type ResultGroup = 'entities' | 'events' | 'articles';

/** Where the passage that answers stands. */
export interface FoundPlace extends PassagePlace {
  /** The passage's id in its article, and its fragment in the page of the article: `p3-2`. */
  readonly id: string;
}

/** One thing found. */
export interface SearchResult<Passage = FoundPlace> {
  readonly id: string;
  /** Path of its page from the root of the site. */
  readonly url: string;
  readonly title: string;
  /** Its date in French words; empty for what has none. */
  readonly when: string;
  /** Why it answers, in a few French words. */
  readonly why: string;
  /** The passage that answers best; `null` when the dossier has none. */
  readonly passage: Passage | null;
}

/** What answers a query, by group, each best first; all empty when nothing does. */
export interface SearchResults<Passage = FoundPlace> extends Readonly<Record<ResultGroup, readonly SearchResult<Passage>[]>> {
  /** How many answer, those beyond the limit included. */
  readonly totals: Readonly<Record<ResultGroup, number>>;
  /** The query that was answered, when the one typed had to be put right; else `null`. */
  readonly corrected: string | null;
  /** The query as read, for `addPassages`. */
  readonly units: readonly QueryUnit[];
}

export interface SearchOptions {
  /** Most results of each group; 60 unless told. */
  readonly limit?: number;
  /** The groups wanted; all unless told. */
  readonly kinds?: readonly ResultGroup[];
  /** Only events and articles of these days; people, places and organisations are not concerned. */
  readonly period?: DayInterval;
  /** The words as they are typed: none is put right. */
  readonly exact?: boolean;
}

/** Searches a dossier through its store, reading only the files that the query needs. Rejects when one cannot be had. */
export async function searchDossier(store: SearchStore, query: string, options: SearchOptions = {}): Promise<SearchResults> {
  const index = await openIndex(store);
  const { units, corrected } = await parseQuery(query, index, options.exact);
  if (units.length === 0) return { entities: [], events: [], articles: [], totals: { entities: 0, events: 0, articles: 0 }, corrected: null, units };
  const asked = await buildQuery(units, index);
  const { limit = 60, kinds = ['entities', 'events', 'articles'], period = null } = options;
  const candidates = findArticles(asked, index.head, period);
  const grades = gradePassages(asked, chooseArticles(candidates.articles, asked, index));
  const entities = kinds.includes('entities') ? rankEntities(asked, index.head) : [];
  const events = kinds.includes('events') ? rankEvents(asked, index.head, grades, period) : [];
  const articles = kinds.includes('articles') ? rankArticles(candidates.articles, asked, grades) : [];
  const shown = { entities: entities.slice(0, limit), events: events.slice(0, limit), articles: articles.slice(0, limit) };
  await index.documents.load(shown.articles.map(({ number }) => number), shown.events.map(({ number }) => number));
  const beyond = articles.length === candidates.articles.length ? candidates.total - articles.length : 0;
  return {
    entities: shown.entities.flatMap((found) => buildEntity(found, asked, index, grades)),
    events: shown.events.flatMap((found) => buildEvent(found, asked, index, grades)),
    articles: shown.articles.flatMap((found) => buildArticle(found, asked, index, grades)),
    totals: { entities: entities.length, events: events.length, articles: articles.length + beyond },
    corrected,
    units: [...units.filter(({ kind }) => kind === 'date'), ...asked.units.map(({ unit }) => unit)],
  };
}

/** Passages of a named entity that are compared. */
const MOST_NAMING = 100;

/** The articles whose passages are graded: those that may answer, those that attest the main events, some that name those who are named. */
function chooseArticles(candidates: readonly Ranked[], { units }: Query, { head }: OpenIndex): Uint8Array {
  const wanted = new Uint8Array(head.days.length);
  for (const { number } of candidates) wanted[number] = 1;
  for (const { passages } of head.events) for (const { article } of passages) wanted[article] = 1;
  for (const { unit, lists } of units) if (unit.kind === 'name') for (const { postings } of lists) for (const article of postings.articles.slice(0, MOST_NAMING)) wanted[article] = 1;
  return wanted;
}

function buildEntity({ number }: Ranked, query: Query, { head, terms }: OpenIndex, grades: PassageGrades): SearchResult[] {
  const entity = head.entities[number];
  if (entity === undefined) return [];
  const postings = [terms.find(SPECIAL_TERMS.name(number)), terms.find(SPECIAL_TERMS.role(number))].find((found) => (found?.articles.length ?? 0) > 0);
  const places = [...(postings?.articles.slice(0, MOST_NAMING) ?? [])].map((article, at) => ({ article, spot: postings?.spots[at] ?? 0 }));
  const best = pickPassage(places, query, grades);
  const place = best !== null && best.quality > 0 ? best.place : entity.proof;
  return [{ id: entity.id, url: entityUrl(entity.kind, entity.id), title: entity.name, when: '', why: explainEntity(entity, number, query), passage: toPlace(place) }];
}

function buildEvent({ number }: Ranked, query: Query, { head, documents }: OpenIndex, grades: PassageGrades): SearchResult[] {
  const event = documents.event(number);
  if (event === undefined) return [];
  const { id, title, when, passages } = event;
  return [{ id, url: eventUrl(id), title, when, why: explainEvent(event, query, head), passage: toPlace(pickPassage(passages, query, grades)?.place ?? null) }];
}

function buildArticle({ number, place }: RankedArticle, query: Query, { head, documents }: OpenIndex, grades: PassageGrades): SearchResult[] {
  const article = documents.article(number);
  if (article === undefined) return [];
  const { id, title } = article;
  const day = isoDay(head.days[number] ?? 0);
  const when = formatDay(day);
  return [{ id, url: articleUrl(id), title, when, why: explainArticle({ title, day, when }, grades.get(number), query, head), passage: toPlace(place) }];
}

const toPlace = (place: PassagePlace | null): FoundPlace | null => (place === null ? null : { ...place, id: idAt(place.spot) });
