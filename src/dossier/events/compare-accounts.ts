import type { DayInterval } from '../model.ts';
import type { Glossary } from './build-glossary.ts';
import { PERSONAL, type Cluster } from './cluster.ts';
import { shareMatter } from './list-matters.ts';
import { placesAgree } from './locate.ts';
import type { Report } from './report.ts';

/** What a report and a cluster have in common. */
export interface Likeness {
  readonly cluster: Cluster;
  readonly report: Report;
  /** The people the report names, and how many of them the cluster names. */
  readonly named: readonly string[];
  readonly shared: number;
  /** Both name the same people, or nobody. */
  readonly isWhole: boolean;
  /** How many countries and organisations both name. */
  readonly sides: number;
  readonly placesMeet: boolean;
  /** How many words both use beyond names; the matter counts as one. */
  readonly words: number;
  /** Both say the day, and the same one. */
  readonly isSameDay: boolean;
}

/** Sets a report beside a cluster. */
export function compareAccounts(cluster: Cluster, report: Report, glossary: Glossary): Likeness {
  const named = report.participants.map(({ entity }) => entity).filter((entity) => glossary.kinds.get(entity) === 'person');
  const shared = named.filter((person) => cluster.people.has(person)).length;
  return {
    cluster,
    report,
    named,
    shared,
    isWhole: shared === cluster.people.size && shared === named.length,
    sides: countSides(cluster, report, glossary),
    placesMeet: report.places.some((place) => [...cluster.places].some((known) => placesAgree(place, known, glossary.containment))),
    words: [...report.topic].filter((word) => cluster.topic.has(word)).length + (shareMatter(cluster.matters, report.matters) ? 1 : 0),
    isSameDay: sayTheSameDay(cluster, report.interval),
  };
}

/** Where people do not make the event, a country is named by who acts for it: « Poutine et Kim », « la Russie ». */
function countSides({ parties, people, type }: Cluster, { participants }: Report, { homes }: Glossary): number {
  const named = participants.filter(({ entity }) => parties.has(entity)).length;
  if (PERSONAL.has(type) || named > 0) return named;
  const sides = new Set([...people, ...parties].map((entity) => homes.get(entity) ?? entity));
  return new Set(participants.map(({ entity }) => homes.get(entity) ?? entity).filter((side) => sides.has(side))).size;
}

const sayTheSameDay = ({ intervals }: Cluster, interval: DayInterval | null): boolean =>
  interval !== null && interval.min === interval.max && intervals.some(({ min, max }) => min === max && min === interval.min);
