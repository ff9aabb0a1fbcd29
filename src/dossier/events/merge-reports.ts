import type { EventInput } from '../inputs.ts';
import type { AttestationReason, DayInterval, EventType } from '../model.ts';
import { fitOf, joinCluster, openCluster, seedCluster, type Cluster, type Glossary } from './cluster.ts';
import { placesAgree } from './locate.ts';
import { daysIn, overlaps, type Report } from './report.ts';

/** An event of the editor, with the interval of its `quand` and the reports of its pinned passages. */
export interface Adoption {
  readonly input: EventInput;
  readonly when: DayInterval | null;
  readonly pinned: readonly Report[];
}

/** A report that fits several undated events of the editor equally well. */
export interface AmbiguousReport {
  readonly report: Report;
  readonly adopted: readonly EventInput[];
}

/** An event of the editor, neither dated nor pinned, that reports of different dates would fit. */
export interface AmbiguousAdoption {
  readonly adopted: EventInput;
  /** The dates it could have, as read. */
  readonly reports: readonly Report[];
}

export interface MergedReports {
  readonly clusters: readonly Cluster[];
  readonly ambiguous: readonly AmbiguousReport[];
  readonly undecided: readonly AmbiguousAdoption[];
  /** Undated reports that no event took. */
  readonly undated: readonly Report[];
}

/** An undated report joins an event at most this many days before its article. */
const REACH_OF_UNDATED = 60;

/** Longest interval, in days, in which a statement is taken as spoken at the meeting it overlaps. */
const SPOKEN_THERE = 3;

/**
 * Gathers the reports of the same event: the editor's pins first, then dated reports, the most precise first,
 * then the reports that can only join (secondary, statements spoken at a meeting, undated ones).
 */
export function mergeReports(reports: readonly Report[], adoptions: readonly Adoption[], glossary: Glossary): MergedReports {
  const clusters = adoptions.map(({ input, when, pinned }) => {
    const cluster = seedCluster(input, when, glossary);
    for (const report of pinned) joinCluster(cluster, report, 'pinned', glossary);
    return cluster;
  });
  const taken = new Set(adoptions.flatMap(({ pinned }) => pinned));
  const ambiguous: AmbiguousReport[] = [];
  const settled = clusters.filter(({ intervals }) => intervals.length > 0);
  const undated: Report[] = [];

  /** By passage and date, the types already attested: one sentence tells one event once. */
  const told = new Set<string>();
  const keyOf = ({ passage, timex, type }: Report): string => `${passage.article}#${passage.id}#${timex?.id ?? ''}#${type}`;
  for (const report of taken) told.add(keyOf(report));
  const join = (report: Report, cluster: Cluster, reason: AttestationReason): void => {
    if (isLeftOut(cluster, report) || cluster.reports.some((known) => known.report.passage === report.passage)) return;
    joinCluster(cluster, report, reason, glossary);
    told.add(keyOf(report));
  };
  const best = (report: Report, among: readonly Cluster[]): Cluster[] => {
    const fits = among.map((cluster) => ({ cluster, fit: isLeftOut(cluster, report) ? null : fitOf(cluster, report, glossary) })).filter(({ fit }) => fit !== null);
    const highest = Math.max(...fits.map(({ fit }) => fit ?? 0));
    return fits.filter(({ fit }) => fit === highest).map(({ cluster }) => cluster);
  };

  const free = reports.filter((report) => !taken.has(report));
  const undecided = clusters.filter(isUndatedAdoption).flatMap((cluster) => {
    const fitting = dated(free, 'primary').filter((report) => best(report, [cluster]).length > 0 && best(report, settled).length === 0);
    const rivals = fitting.filter(({ interval }) => fitting.some((other) => interval && other.interval && !overlaps(interval, other.interval)));
    return cluster.adopted && rivals.length > 0 ? [{ adopted: cluster.adopted, cluster, reports: rivals }] : [];
  });
  for (const { cluster } of undecided) clusters.splice(clusters.indexOf(cluster), 1);
  for (const report of dated(free, 'primary')) {
    if (report.type === 'statement' && speaksAt(report, clusters, glossary)) continue;
    const [first, ...others] = best(report, clusters);
    if (first === undefined) {
      if (!told.has(keyOf(report)) && canStandAlone(report, glossary)) clusters.push(openCluster(report, glossary));
      told.add(keyOf(report));
    }
    else if (others.length > 0 && others.every(isUndatedAdoption) && isUndatedAdoption(first)) ambiguous.push({ report, adopted: [first, ...others].flatMap(({ adopted }) => adopted ?? []) });
    else join(report, first, first.reports.length > 0 || first.adopted ? 'same-event' : 'trigger');
  }
  for (const report of dated(free, 'secondary').filter((secondary) => !told.has(keyOf(secondary)))) {
    const [first] = best(report, clusters.filter(({ adopted, intervals }) => adopted !== null || intervals.length > 0));
    if (first) join(report, first, 'same-event');
  }
  for (const report of free.filter(({ interval, type, rank }) => interval !== null && type === 'statement' && rank === 'primary')) {
    const meeting = speaksAt(report, clusters, glossary);
    if (meeting) join(report, meeting, 'follows');
  }
  for (const report of free.filter(({ interval, rank, type }) => interval === null && rank === 'primary' && UNDATED_TYPES.has(type))) {
    const nearest = nearestBefore(report, best(report, clusters.filter((cluster) => isWithinReach(cluster, report))));
    if (nearest) join(report, nearest, 'undated-report');
    else if (peopleOf(report, glossary) > 1) undated.push(report);
  }
  const attesting = new Set(clusters.flatMap((cluster) => cluster.reports.map(({ report }) => report.passage)));
  return { clusters, ambiguous, undecided, undated: undated.filter(({ passage }) => !attesting.has(passage)) };
}

/** Types whose undated report joins an event, or is worth telling the editor. */
const UNDATED_TYPES: ReadonlySet<EventType> = new Set(['meeting', 'visit', 'signing']);

const peopleOf = ({ participants }: Report, { kinds }: Glossary): number => participants.filter(({ entity }) => kinds.get(entity) === 'person').length;

/** A report that no event took makes one of its own if it says enough: who met whom, who went, who spoke. */
function canStandAlone(report: Report, glossary: Glossary): boolean {
  if (report.type === 'meeting') return report.participants.length > 1;
  if (report.type === 'visit' || report.type === 'statement' || report.type === 'announcement') return report.participants.length > 0;
  return report.participants.length + report.places.length > 0 && (report.type !== 'signing' || report.participants.length > 1 || peopleOf(report, glossary) > 0);
}

const dated = (reports: readonly Report[], rank: Report['rank']): Report[] =>
  reports
    .filter((report) => report.interval !== null && report.rank === rank)
    .sort((one, other) => daysIn(one.interval ?? { min: null, max: null }) - daysIn(other.interval ?? { min: null, max: null }) || one.order - other.order);

const isUndatedAdoption = ({ adopted, intervals }: Cluster): boolean => adopted !== null && intervals.length === 0;

const isLeftOut = ({ adopted }: Cluster, { passage }: Report): boolean =>
  adopted?.leftOut.some((pin) => pin.article === passage.article && pin.passage === passage.id) ?? false;

/** The meeting, visit or ceremony of the same days where the speaker was; one that the same article reports comes first. */
function speaksAt(report: Report, clusters: readonly Cluster[], { containment }: Glossary): Cluster | null {
  const { interval } = report;
  if (!interval || daysIn(interval) > SPOKEN_THERE) return null;
  const speakers = report.participants.map(({ entity }) => entity);
  const there = clusters.filter(
    ({ type, people, places, intervals }) =>
      (type === 'meeting' || type === 'visit' || type === 'ceremony') &&
      speakers.some((speaker) => people.has(speaker)) &&
      intervals.some((known) => overlaps(known, interval) && daysIn(known) <= SPOKEN_THERE) &&
      (report.places.length === 0 || places.size === 0 || report.places.some((place) => [...places].some((known) => placesAgree(place, known, containment)))),
  );
  return there.find(({ reports }) => reports.some(({ report: known }) => known.passage.article === report.passage.article)) ?? there[0] ?? null;
}

/** Dated, not after the article, and at most sixty days before it; with the same people, all of them. */
function isWithinReach({ intervals, people }: Cluster, report: Report): boolean {
  const named = report.participants.filter(({ entity }) => people.has(entity)).length;
  return named === people.size && named > 0 && intervals.length > 0 && intervals.every(({ min, max }) => (min ?? '') <= report.published && daysBetween(max ?? report.published, report.published) <= REACH_OF_UNDATED);
}

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

function nearestBefore(report: Report, clusters: readonly Cluster[]): Cluster | null {
  const latest = ({ intervals }: Cluster): string => intervals.map(({ max }) => max ?? report.published).sort().at(-1) ?? '';
  return clusters.reduce<Cluster | null>((nearest, cluster) => (nearest === null || latest(cluster) > latest(nearest) ? cluster : nearest), null);
}
