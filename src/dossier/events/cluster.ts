import type { EventInput } from '../inputs.ts';
import type { AttestationReason, DayInterval, EventType, Passage } from '../model.ts';
import type { Glossary } from './build-glossary.ts';
import { mattersAgree, shareMatter } from './list-matters.ts';
import { listTopic } from './list-topic.ts';
import { listWords } from './list-words.ts';
import { placesAgree } from './locate.ts';
import type { Matter } from './matters.fr.ts';
import { countDays, overlaps } from './overlaps.ts';
import type { Report } from './report.ts';

/** A report and why it was attached. */
export interface JoinedReport {
  readonly report: Report;
  readonly reason: AttestationReason;
}

/** The reports of one event, while they are being gathered. */
export interface Cluster {
  /** The event the editor adopted; `null` when only the engine found it. */
  readonly adopted: EventInput | null;
  readonly type: EventType;
  readonly people: Set<string>;
  /** Countries and organisations that take part. */
  readonly parties: Set<string>;
  readonly places: Set<string>;
  readonly topic: Set<string>;
  readonly matters: Set<Matter>;
  /** The dates every further report must be able to share. */
  readonly intervals: DayInterval[];
  readonly reports: JoinedReport[];
  /** The passages of the reports: one attests an event once. */
  readonly passages: Set<Passage>;
}

/** Types that tell the same thing from another side, when the editor or the people say so. */
const NEIGHBOURS: Partial<Record<EventType, readonly EventType[]>> = {
  visit: ['meeting'],
  meeting: ['visit'],
  statement: ['announcement', 'meeting'],
  announcement: ['statement', 'visit'],
  economic: ['visit', 'ceremony'],
};

/** Types that are nothing without the people who take part. */
export const PERSONAL: ReadonlySet<EventType> = new Set(['meeting', 'visit', 'statement', 'announcement']);

/** A cluster for an event of the editor, before any report joins it. */
export function seedCluster(adopted: EventInput, when: DayInterval | null, { kinds }: Glossary): Cluster {
  const named = adopted.participants.map(({ entity }) => entity);
  return {
    adopted,
    type: adopted.type,
    people: new Set(named.filter((entity) => kinds.get(entity) === 'person')),
    parties: new Set(named.filter((entity) => kinds.get(entity) !== 'person')),
    places: new Set(adopted.places),
    topic: listTopic(listWords(adopted.title)),
    matters: new Set(),
    intervals: when ? [when] : [],
    reports: [],
    passages: new Set(),
  };
}

/** A cluster of the engine's own, opened by one report. */
export function openCluster(report: Report, glossary: Glossary): Cluster {
  const cluster: Cluster = { adopted: null, type: report.type, people: new Set(), parties: new Set(), places: new Set(), topic: new Set(), matters: new Set(), intervals: [], reports: [], passages: new Set() };
  joinCluster(cluster, report, 'trigger', glossary);
  return cluster;
}

/** Adds a report; people, places and topic grow by what tells the event itself, and only where the editor did not settle them. */
export function joinCluster(cluster: Cluster, report: Report, reason: AttestationReason, { kinds }: Glossary): void {
  cluster.reports.push({ report, reason });
  cluster.passages.add(report.passage);
  const { interval } = report;
  if (interval && !cluster.intervals.some(({ min, max }) => min === interval.min && max === interval.max)) cluster.intervals.push(interval);
  if (reason === 'follows' || reason === 'undated-report' || (cluster.adopted && reason !== 'pinned')) return;
  if (!cluster.adopted?.participants.length) {
    for (const { entity } of report.participants) (kinds.get(entity) === 'person' ? cluster.people : cluster.parties).add(entity);
  }
  if (!cluster.adopted?.places.length) for (const place of report.places) cluster.places.add(place);
  for (const word of report.topic) cluster.topic.add(word);
  for (const matter of report.matters) cluster.matters.add(matter);
}

/**
 * How well a report fits a cluster; `null` when it cannot be the same event: another type, dates that share no
 * day, people who differ, places that exclude each other, or too little in common.
 */
export function fitOf(cluster: Cluster, report: Report, glossary: Glossary): number | null {
  const { kinds, containment } = glossary;
  const isNeighbour = report.type !== cluster.type;
  if (isNeighbour && report.type === 'other') return fitUntyped(cluster, report, glossary);
  if (isNeighbour && !cluster.adopted) return isSameSending(cluster, report, glossary) ? 1 : null;
  if (isNeighbour && !NEIGHBOURS[cluster.type]?.includes(report.type)) return null;
  const { interval } = report;
  if (interval && !cluster.intervals.every((known) => overlaps(known, interval) && (cluster.adopted !== null || beginTogether(known, interval)))) return null;
  if (!mattersAgree(cluster.matters, report.matters) && (!PERSONAL.has(report.type) || cluster.people.size === 0)) return null;
  const people = report.participants.map(({ entity }) => entity).filter((entity) => kinds.get(entity) === 'person');
  const shared = people.filter((person) => cluster.people.has(person)).length;
  if (people.length > 0 && cluster.people.size > 0 && shared < Math.min(people.length, cluster.people.size)) return null;
  const placesMeet = report.places.some((place) => [...cluster.places].some((known) => placesAgree(place, known, containment)));
  if (report.places.length > 0 && cluster.places.size > 0 && !placesMeet) return null;
  const isWhole = shared === cluster.people.size && shared === people.length;
  if (opposes(cluster, report) && !isWhole) return null;
  const parties = countSides(cluster, report, glossary);
  const isSameMatter = shareMatter(cluster.matters, report.matters);
  const topic = [...report.topic].filter((word) => cluster.topic.has(word)).length + (isSameMatter ? 1 : 0);
  const isPersonal = PERSONAL.has(report.type) && cluster.people.size > 0;
  const isSpoken = report.type === 'statement' || report.type === 'announcement';
  const isEnough = isPersonal
    ? shared >= (isNeighbour ? 2 : 1) && !(isSpoken && cluster.adopted && cluster.parties.size > 0 && parties === 0)
    : shared >= 1 ||
      topic >= 2 ||
      (PERSONAL.has(report.type) && placesMeet && parties >= 1 && isShort(cluster, interval)) ||
      (topic >= 1 && (placesMeet || parties >= 1)) ||
      ((topic >= 1 || (report.rank === 'primary' && (parties >= 1 || isTold(cluster, report)))) && isSameDay(cluster, interval));
  if (report.type === 'other' && !(isWhole && shared > 0 && placesMeet) && !(topic >= 2 && isSameDay(cluster, interval)) && topic < 3) return null;
  if (!isEnough || (isNeighbour && !isPersonal && topic < 2)) return null;
  return shared * 4 + (isWhole ? 2 : 0) + (placesMeet ? 2 : 0) + parties + Math.min(topic, 4) - (isNeighbour ? 6 : 0);
}

/** « Choïgou passa une journée à Pyongyang »: a verb that says no type tells what the same people did in the same place on the same days. */
function fitUntyped({ adopted, people, places, intervals, type }: Cluster, report: Report, { kinds }: Glossary): number | null {
  const { interval } = report;
  if (adopted || SPOKEN.has(type) || !interval || countDays(interval) > LONGEST_UNTYPED || !intervals.every((known) => overlaps(known, interval))) return null;
  const named = report.participants.filter(({ entity }) => kinds.get(entity) === 'person');
  const isSame = named.length > 0 && named.every(({ entity }) => people.has(entity)) && (report.places.some((place) => places.has(place)) || (named.length > 1 && named.length === people.size && type === 'meeting'));
  return isSame ? 1 : null;
}

/** Types that tell people sent somewhere: « des touristes ont atterri », « des vacanciers débarquaient », « des sapeurs ont été envoyés ». */
const SENDINGS: ReadonlySet<EventType> = new Set(['visit', 'economic', 'military']);

/** The same people sent to the same place at the same time, told as a journey here, as work or war there. */
function isSameSending(cluster: Cluster, report: Report, glossary: Glossary): boolean {
  const { interval, places, matters } = report;
  if (!SENDINGS.has(cluster.type) || !SENDINGS.has(report.type) || !interval || cluster.people.size > 0) return false;
  const isSameTime = cluster.intervals.some(({ min, max }) => min === interval.min && max === interval.max);
  const isSamePlace = places.some((place) => [...cluster.places].some((known) => placesAgree(place, known, glossary.containment)));
  const sent = SENT.filter((matter) => matters.has(matter) && cluster.matters.has(matter)).length;
  return isSameTime && isSamePlace && (sent > 1 || (sent > 0 && countSides(cluster, report, glossary) > 0));
}

const SENT: readonly Matter[] = ['troops', 'labour', 'tourism'];

/** Longer than this, in days, an event without a type is told too vaguely. */
const LONGEST_UNTYPED = 10;

/** What is only said. */
export const SPOKEN: ReadonlySet<EventType> = new Set(['statement', 'announcement']);

/** How many countries and organisations both name; where people do not make the event, a country is named by who acts for it: « Poutine et Kim », « la Russie ». */
function countSides({ parties, people, type }: Cluster, { participants }: Report, { homes }: Glossary): number {
  const named = participants.filter(({ entity }) => parties.has(entity)).length;
  if (PERSONAL.has(type) || named > 0) return named;
  const sides = new Set([...people, ...parties].map((entity) => homes.get(entity) ?? entity));
  return new Set(participants.map(({ entity }) => homes.get(entity) ?? entity).filter((side) => sides.has(side))).size;
}

/** One says that it took place, the other that it did not: the same thing only if the same people are meant. */
const opposes = ({ reports }: Cluster, { mood }: Report): boolean => reports.some(({ report }) => (report.mood === 'denied') !== (mood === 'denied'));

/** The article of the report tells the event already. */
const isTold = ({ reports }: Cluster, { passage }: Report): boolean => reports.some(({ report }) => report.passage.article === passage.article);

/** « depuis octobre » goes on for ever: it is one with what began in October, not with all that came after. */
const beginTogether = (one: DayInterval, other: DayInterval): boolean => (one.max === null) === (other.max === null) || one.min?.slice(0, 7) === other.min?.slice(0, 7);

/** Both say a month at most. */
const isShort = ({ intervals }: Cluster, interval: DayInterval | null): boolean => interval !== null && [...intervals, interval].every((one) => countDays(one) <= LONGEST_SHORT);

/** A month, in days. */
const LONGEST_SHORT = 31;

/** Both say the day, and the same one. */
const isSameDay = ({ intervals }: Cluster, interval: DayInterval | null): boolean => interval !== null && interval.min === interval.max && intervals.some(({ min, max }) => min === max && min === interval.min);
