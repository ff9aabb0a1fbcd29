import type { EventInput } from '../inputs.ts';
import type { Glossary } from './build-glossary.ts';
import type { Cluster } from './cluster.ts';
import { fitOf } from './fit-of.ts';
import { overlaps } from './overlaps.ts';
import type { Report } from './report.ts';

/** An event of the editor, neither dated nor pinned, that reports of different dates would fit. */
export interface AmbiguousAdoption {
  readonly adopted: EventInput;
  /** The dates it could have, as read. */
  readonly reports: readonly Report[];
}

/** The editor's undated events that reports of dates without a common day would fit, once those of dated events are set aside. */
export function findUndecided(seeds: readonly Cluster[], reports: readonly Report[], glossary: Glossary): AmbiguousAdoption[] {
  const settled = seeds.filter(({ intervals }) => intervals.length > 0);
  return seeds.flatMap((cluster) => {
    if (cluster.adopted === null || cluster.intervals.length > 0) return [];
    const fitting = reports.filter((report) => fitOf(cluster, report, glossary) !== null && !settled.some((other) => fitOf(other, report, glossary) !== null));
    const rivals = fitting.filter((report) => fitting.some((other) => !shareDay(report, other)));
    return rivals.length > 0 ? [{ adopted: cluster.adopted, reports: rivals }] : [];
  });
}

const shareDay = (one: Report, other: Report): boolean => !one.interval || !other.interval || overlaps(one.interval, other.interval);
