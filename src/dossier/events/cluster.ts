import type { EventInput } from '../inputs.ts';
import type { AttestationReason, DayInterval, EventType, Passage } from '../model.ts';
import type { Glossary } from './build-glossary.ts';
import { listTopic } from './list-topic.ts';
import { listWords } from './list-words.ts';
import type { Matter } from './matters.fr.ts';
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
  /** The articles that tell it. */
  readonly articles: Set<string>;
  /** Whether somebody says that it took place or will, and whether somebody says that it did not. */
  readonly said: Set<'affirmed' | 'denied'>;
}

/** Types that are nothing without the people who take part. */
export const PERSONAL: ReadonlySet<EventType> = new Set(['meeting', 'visit', 'statement', 'announcement']);

/** What is only said. */
export const SPOKEN: ReadonlySet<EventType> = new Set(['statement', 'announcement']);

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
    articles: new Set(),
    said: new Set(),
  };
}

/** A cluster of the engine's own, opened by one report. */
export function openCluster(report: Report, glossary: Glossary): Cluster {
  const cluster: Cluster = { adopted: null, type: report.type, people: new Set(), parties: new Set(), places: new Set(), topic: new Set(), matters: new Set(), intervals: [], reports: [], passages: new Set(), articles: new Set(), said: new Set() };
  joinCluster(cluster, report, 'trigger', glossary);
  return cluster;
}

/** Adds a report; people, places and topic grow by what tells the event itself, and only where the editor did not settle them. */
export function joinCluster(cluster: Cluster, report: Report, reason: AttestationReason, { kinds }: Glossary): void {
  cluster.reports.push({ report, reason });
  cluster.passages.add(report.passage);
  cluster.articles.add(report.passage.article);
  cluster.said.add(report.mood === 'denied' ? 'denied' : 'affirmed');
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
