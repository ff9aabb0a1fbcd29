import type { EventInput } from '../inputs.ts';
import type { DayInterval } from '../model.ts';
import type { Glossary } from './build-glossary.ts';
import { joinCluster, seedCluster, type Cluster } from './cluster.ts';
import { findUndecided, type AmbiguousAdoption } from './find-undecided.ts';
import { startGathering, UNDATED_TYPES, type AmbiguousReport } from './gathering.ts';
import { countDays } from './overlaps.ts';
import type { Report } from './report.ts';

/** An event of the editor, with the interval of its `quand` and the reports of its pinned passages. */
export interface Adoption {
  readonly input: EventInput;
  readonly when: DayInterval | null;
  readonly pinned: readonly Report[];
}

/** The events found, and what was left open. */
export interface MergedReports {
  readonly clusters: readonly Cluster[];
  readonly ambiguous: readonly AmbiguousReport[];
  readonly undecided: readonly AmbiguousAdoption[];
  /** Undated reports that no event took. */
  readonly undated: readonly Report[];
}

/**
 * Gathers the reports of the same event: the editor's pins first, then dated reports, the most precise first,
 * then the reports that can only join (secondary ones, undated ones).
 */
export function mergeReports(reports: readonly Report[], adoptions: readonly Adoption[], glossary: Glossary): MergedReports {
  const taken = new Set(adoptions.flatMap(({ pinned }) => pinned));
  const free = reports.filter((report) => !taken.has(report));
  const seeds = adoptions.map((adoption) => seedAdoption(adoption, glossary));
  const undecided = findUndecided(seeds, sortDated(free, 'primary'), glossary);
  const seeded = seeds.filter((cluster) => !undecided.some(({ adopted }) => adopted === cluster.adopted));
  const gathering = startGathering(seeded, reports.filter(({ interval }) => interval !== null), glossary);
  const ambiguous = sortDated(free, 'primary').flatMap((report) => gathering.takeDated(report) ?? []);
  for (const report of sortDated(free, 'secondary')) gathering.takeSecondary(report);
  const undated = free.filter((report) => report.interval === null && (report.rank === 'primary' || report.pointsBack !== null) && !gathering.takeUndated(report));
  return { clusters: gathering.clusters, ambiguous, undecided, undated: undated.filter((report) => isWorthTelling(report, glossary) && !gathering.attests(report.passage)) };
}

function seedAdoption({ input, when, pinned }: Adoption, glossary: Glossary): Cluster {
  const cluster = seedCluster(input, when, glossary);
  for (const report of pinned) joinCluster(cluster, report, 'pinned', glossary);
  return cluster;
}

/** Dated reports, what was said after what was done, those that say no type last, the most precise first; reading order decides between equals. */
function sortDated(reports: readonly Report[], rank: Report['rank']): Report[] {
  const rankOf = ({ type }: Report): number => (type === 'other' ? 2 : type === 'statement' ? 1 : 0);
  const length = ({ interval }: Report): number => (interval ? countDays(interval) : Infinity);
  return reports.filter((report) => report.interval !== null && report.rank === rank).sort((one, other) => rankOf(one) - rankOf(other) || length(one) - length(other) || one.order - other.order);
}

/** An undated report is told to the editor when it names two people who met. */
function isWorthTelling({ type, pointsBack, participants }: Report, { kinds }: Glossary): boolean {
  return UNDATED_TYPES.has(type) && pointsBack !== 'title' && participants.filter(({ entity }) => kinds.get(entity) === 'person').length > 1;
}
