import type { DayInterval, EventType } from '../model.ts';
import type { Glossary } from './build-glossary.ts';
import { PERSONAL, type Cluster } from './cluster.ts';
import { listMonths } from './list-months.ts';
import { countDays } from './overlaps.ts';
import type { Report } from './report.ts';

/** Clusters by who and where they name, then by month, so that a report meets only those it could join. */
export interface ClusterIndex {
  /** Adds a cluster, or what it has come to name since. */
  readonly add: (cluster: Cluster) => void;
  /** Clusters that share a name with the report and could share a day with the interval, in the order they were first added. */
  readonly near: (report: Report, interval: DayInterval) => Cluster[];
}

interface Shelf {
  readonly months: Map<string, Set<Cluster>>;
  /** Undated, or too long to be filed by month. */
  readonly wide: Set<Cluster>;
}

/** Days beyond which an interval is not filed month by month. */
const LONGEST_FILED = 100;

/** Where clusters that name nobody and nowhere are filed. */
const NAMELESS = '';

/** An empty index. A cluster that names nobody and nowhere is near every report of its months. */
export function buildClusterIndex({ containment, homes }: Pick<Glossary, 'containment' | 'homes'>): ClusterIndex {
  const shelves = new Map<string, Shelf>();
  const ranks = new Map<Cluster, number>();
  const sidesOf = (type: EventType, named: Iterable<string>): string[] => (PERSONAL.has(type) ? [] : [...named].flatMap((entity) => homes.get(entity) ?? []));
  // « Une fusée a explosé » names nobody: it meets whatever is of its type, and whoever is named meets it.
  const keysOf = ({ type, people, parties }: Cluster): string[] => (PERSONAL.has(type) ? [] : [`${type}#all`, ...(people.size + parties.size === 0 ? [`${type}#nobody`] : [])]);
  const soughtBy = (type: EventType, isNamed: boolean): string[] => (PERSONAL.has(type) ? [] : [isNamed ? `${type}#nobody` : `${type}#all`]);
  const widen = (places: Iterable<string>): string[] => [...places].flatMap((place) => [place, ...(containment.get(place) ?? [])]);

  const add = (cluster: Cluster): void => {
    if (!ranks.has(cluster)) ranks.set(cluster, ranks.size);
    const names = new Set([...cluster.people, ...cluster.parties, ...sidesOf(cluster.type, [...cluster.people, ...cluster.parties]), ...widen(cluster.places)]);
    if (names.size === 0) names.add(NAMELESS);
    for (const key of keysOf(cluster)) names.add(key);
    const [interval] = cluster.intervals;
    const months = interval && countDays(interval) <= LONGEST_FILED ? listMonths(interval) : null;
    for (const name of names) {
      const shelf = shelves.get(name) ?? { months: new Map(), wide: new Set() };
      shelves.set(name, shelf);
      if (months === null) shelf.wide.add(cluster);
      else for (const month of months) shelf.months.set(month, (shelf.months.get(month) ?? new Set()).add(cluster));
    }
  };

  const near = ({ type, participants, places }: Report, interval: DayInterval): Cluster[] => {
    const found = new Set<Cluster>();
    const months = countDays(interval) <= LONGEST_FILED ? listMonths(interval) : null;
    for (const name of new Set([...participants.map(({ entity }) => entity), ...sidesOf(type, participants.map(({ entity }) => entity)), ...widen(places), ...soughtBy(type, participants.length > 0), NAMELESS])) {
      const shelf = shelves.get(name);
      if (!shelf) continue;
      for (const cluster of shelf.wide) found.add(cluster);
      for (const month of months ?? monthsWithin(shelf.months.keys(), interval)) for (const cluster of shelf.months.get(month) ?? []) found.add(cluster);
    }
    return [...found].sort((one, other) => (ranks.get(one) ?? 0) - (ranks.get(other) ?? 0));
  };

  return { add, near };
}

const monthsWithin = (months: Iterable<string>, { min, max }: DayInterval): string[] =>
  [...months].filter((month) => month >= (min ?? '').slice(0, 7) && month <= (max ?? '9').slice(0, 7));
