import { blockOf } from '../text/block-of.ts';
import type { Cluster } from './cluster.ts';
import type { Report } from './report.ts';

/** What each article has told so far, for the sentences that take it up without a date. */
export interface History {
  /** Notes that a report attests an event. */
  readonly note: (report: Report, cluster: Cluster) => void;
  /** The event an undated report takes up in its own article; `null` when there is none. */
  readonly findTakenUp: (report: Report) => Cluster | null;
}

interface Told {
  readonly report: Report;
  readonly cluster: Cluster;
}

/** How many sentences back words are still said of the same thing. */
const STILL_SAID_OF = 3;

/** `dated` are the reports of every passage that bears a date, in reading order: what comes after another date is not taken up any more. */
export function startHistory(dated: readonly Report[]): History {
  const datedOf = Map.groupBy(dated, ({ passage }) => passage.article);
  const byArticle = new Map<string, Told[]>();
  return {
    note: (report, cluster) => {
      const told = byArticle.get(report.passage.article) ?? [];
      told.push({ report, cluster });
      byArticle.set(report.passage.article, told);
    },
    findTakenUp: (report) => {
      const told = (byArticle.get(report.passage.article) ?? []).toSorted((one, other) => one.report.order - other.report.order);
      const lastDate = datedOf.get(report.passage.article)?.findLast(({ order }) => order < report.order)?.order ?? -Infinity;
      return (report.pointsBack === 'title' ? findHeaded(report, told) : findBefore(report, told, lastDate))?.cluster ?? null;
    },
  };
}

/** A title tells the event of its type that has most of its people and words, if it has somebody and something of it. */
function findHeaded(report: Report, told: readonly Told[]): Told | undefined {
  const likeness = ({ cluster }: Told): number =>
    report.participants.filter(({ entity }) => cluster.people.has(entity)).length * 2 +
    report.participants.filter(({ entity }) => cluster.parties.has(entity)).length +
    [...report.topic].filter((word) => cluster.topic.has(word)).length;
  const fitting = told.filter((candidate) => candidate.cluster.type === report.type && namesSome(report, candidate.cluster) && likeness(candidate) > 1);
  return fitting.reduce<Told | undefined>((best, candidate) => (best && likeness(best) >= likeness(candidate) ? best : candidate), undefined);
}

/** « Ils ont évoqué… », « Les deux ministres ont parlé… »: those who just met. */
const BOTH_SPEAK = /^(?:Ils|Elles|Les deux (?:hommes|femmes|ministres|dirigeants|responsables|parties|présidents)) /u;

/** What a report takes up by the way it points back: a noun, the last event of its type; a subject, the same in its paragraph; a denial, what was just told; words, what was just told of their speaker; nothing, the sentence before. */
function findBefore(report: Report, told: readonly Told[], lastDate: number): Told | undefined {
  const before = told.filter(({ report: earlier }) => earlier.order < report.order);
  const ofType = ({ report: earlier, cluster }: Told): boolean => cluster.type === report.type && agrees(report, cluster) && earlier.order >= lastDate;
  const recent = before.filter(({ report: earlier }) => report.order - earlier.order <= STILL_SAID_OF);
  if (report.pointsBack === 'noun') return before.findLast(ofType) ?? recent.findLast(({ report: earlier, cluster }) => cluster.type === report.type && earlier.order >= lastDate);
  if (report.pointsBack === 'denial') return recent.at(-1);
  if (report.pointsBack === 'subject') return recent.findLast((told) => ofType(told) && isSameBlock(told.report, report));
  if (report.pointsBack !== 'words') return continues(report, recent);
  if (BOTH_SPEAK.test(report.passage.text)) return recent.findLast(({ cluster }) => cluster.type === 'meeting' && cluster.people.size > 1);
  const speakers = new Set(report.participants.flatMap(({ entity, part }) => (part === 'speaker' ? [entity] : [])));
  return recent.findLast(
    ({ report: earlier, cluster }) =>
      (isSameBlock(earlier, report) || earlier.order >= lastDate) && ([...speakers].some((speaker) => cluster.people.has(speaker)) || speakers.has(earlier.claimant?.entity ?? '')),
  );
}

/** What is said of words is comment more often than proof. */
const SPOKEN: ReadonlySet<string> = new Set(['statement', 'announcement']);

/** The sentence right after, of the same type and of nobody else: « Treize mille soldats y ont défilé. » */
function continues(report: Report, recent: readonly Told[]): Told | undefined {
  const last = recent.at(-1);
  if (SPOKEN.has(report.type) || !last || last.report.order !== report.order - 1 || !isSameBlock(last.report, report)) return undefined;
  return recent.findLast(({ report: earlier, cluster }) => earlier.order === last.report.order && cluster.type === report.type && speaksOf(report, cluster));
}

/** It tells something of somebody of the event, or points there: « y ». */
const speaksOf = (report: Report, cluster: Cluster): boolean =>
  (namesSome(report, cluster) && !NOTHING.test(report.passage.text)) || (report.participants.length === 0 && THERE.test(report.passage.text));

const NOTHING = /(?<!\p{L})rien(?!\p{L})/iu;
const THERE = /(?<![\p{L}\p{N}'’-])y(?![\p{L}\p{N}'’-])/u;

/** The report names nobody, or somebody of the event. */
const agrees = (report: Report, cluster: Cluster): boolean => report.participants.length === 0 || namesSome(report, cluster);

const namesSome = ({ participants }: Report, { people, parties }: Cluster): boolean => participants.some(({ entity }) => people.has(entity) || parties.has(entity));

const isSameBlock = (one: Report, other: Report): boolean => blockOf(one.passage) === blockOf(other.passage);
