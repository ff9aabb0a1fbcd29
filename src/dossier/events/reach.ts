import { subDays, formatISO } from 'date-fns';
import { UTCDate } from '@date-fns/utc';
import type { DayInterval } from '../model.ts';
import type { Cluster } from './cluster.ts';
import { overlaps } from './overlaps.ts';
import type { Report } from './report.ts';

/** An undated report joins an event at most this many days before its article. */
const DAYS = 60;

/** The days an undated report can speak of. */
export function reachOf({ published }: Pick<Report, 'published'>): DayInterval {
  return { min: formatISO(subDays(new UTCDate(published), DAYS), { representation: 'date' }), max: published };
}

/** Whether an event is dated within reach and all its people are in the report. */
export function isWithinReach({ intervals, people }: Cluster, report: Report): boolean {
  const named = new Set(report.participants.map(({ entity }) => entity));
  const reach = reachOf(report);
  return people.size > 0 && [...people].every((person) => named.has(person)) && intervals.length > 0 && intervals.every((interval) => overlaps(interval, reach));
}

/** The latest of the clusters; `null` when there is none. */
export function nearestBefore(report: Pick<Report, 'published'>, clusters: readonly Cluster[]): Cluster | null {
  const latest = ({ intervals }: Cluster): string => intervals.map(({ max }) => max ?? report.published).sort().at(-1) ?? '';
  return clusters.reduce<Cluster | null>((nearest, cluster) => (nearest === null || latest(cluster) > latest(nearest) ? cluster : nearest), null);
}
