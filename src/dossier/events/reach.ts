import { addDays, subDays, formatISO } from 'date-fns';
import { UTCDate } from '@date-fns/utc';
import type { DayInterval } from '../model.ts';
import type { Cluster } from './cluster.ts';
import { overlaps } from './overlaps.ts';
import type { Report } from './report.ts';

/** An undated report joins an event at most this many days before its article, or after, if it announces. */
const DAYS = 60;

/** The days an undated report can speak of: those before its article, those after for « Il devrait être reçu… ». */
export function reachOf({ published, mood }: Pick<Report, 'published' | 'mood'>): DayInterval {
  const far = (day: Date): string => formatISO(day, { representation: 'date' });
  return mood === 'announced' ? { min: published, max: far(addDays(new UTCDate(published), DAYS)) } : { min: far(subDays(new UTCDate(published), DAYS)), max: published };
}

/** Whether an event is dated within reach and all who make it are in the report: who met, who travelled, or, failing people, the countries. */
export function isWithinReach({ intervals, people, parties, type, reports, places }: Cluster, report: Report): boolean {
  const named = new Set(report.participants.map(({ entity }) => entity));
  const reach = reachOf(report);
  const visitors = new Set(reports.flatMap(({ report: known }) => known.participants.flatMap(({ entity, part }) => (known.type === 'visit' && part === 'visitor' ? [entity] : []))));
  const travelling = [...people].filter((person) => visitors.has(person));
  const makers = type === 'visit' && travelling.length > 0 ? travelling : people.size > 0 ? [...people] : [...parties];
  const isSaid = people.size > 0 || (type === 'visit' && report.places.some((place) => places.has(place)));
  return isSaid && makers.length > 0 && makers.every((maker) => named.has(maker)) && intervals.length > 0 && intervals.every((interval) => overlaps(interval, reach));
}

/** The cluster nearest to the article: the latest, or, for what is announced, the earliest; `null` when there is none. */
export function nearestOf(report: Pick<Report, 'published' | 'mood'>, clusters: readonly Cluster[]): Cluster | null {
  const [first] = clusters.toSorted((one, other) => (report.mood === 'announced' ? startOf(one).localeCompare(startOf(other)) : endOf(other, report).localeCompare(endOf(one, report))));
  return first ?? null;
}

const startOf = ({ intervals }: Cluster): string => intervals.map(({ min }) => min ?? '').sort()[0] ?? '';
const endOf = ({ intervals }: Cluster, { published }: Pick<Report, 'published'>): string => intervals.map(({ max }) => max ?? published).sort().at(-1) ?? '';
