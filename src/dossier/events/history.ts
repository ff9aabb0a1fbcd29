import type { DayInterval } from '../model.ts';
import { blockOf } from '../text/block-of.ts';
import type { Glossary } from './build-glossary.ts';
import { PERSONAL, SPOKEN, type Cluster } from './cluster.ts';
import { findHeaded, findRetold } from './find-headed.ts';
import { countDays } from './overlaps.ts';
import type { Report } from './report.ts';

/** What each article has told so far, for the sentences that take it up without a date. */
export interface History {
  /** Notes that a report attests an event. */
  readonly note: (report: Report, cluster: Cluster) => void;
  /** The event an undated report takes up in its own article, and the report that told it; `null` when there is none. */
  readonly findTakenUp: (report: Report) => Told | null;
  /** The days the sentence before was about: « Kim l’avait alors accueilli »; `null` when it bore no date. */
  readonly findTime: (report: Report) => DayInterval | null;
}

/** A report and the event it attests. */
export interface Told {
  readonly report: Report;
  readonly cluster: Cluster;
}

/** How many sentences back words are still said of the same thing. */
const STILL_SAID_OF = 3;

/** Longer than this, in days, « alors » says no time. */
const LONGEST_THEN = 31;

/** `dated` are the reports of every passage that bears a date, in reading order: what comes after another date is not taken up any more. */
export function startHistory(dated: readonly Report[], { homes }: Pick<Glossary, 'homes'>): History {
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
      if (report.pointsBack === 'title') return findHeaded(report, told);
      if (report.pointsBack === 'headline') return findRetold(report, told);
      const taken = findBefore(report, told, lastDate, homes);
      if (taken || report.passage.kind !== 'standfirst' || report.rank !== 'primary') return taken;
      return findHeaded(report, told.filter(({ cluster }) => report.participants.some(({ entity }) => cluster.people.has(entity))));
    },
    findTime: (report) => {
      const last = datedOf.get(report.passage.article)?.findLast(({ order }) => order < report.order);
      if (!last?.interval || last.order !== report.order - 1 || !isSameBlock(last, report) || countDays(last.interval) > LONGEST_THEN) return null;
      return report.participants.length > 0 && !NOTHING.test(report.passage.text) ? last.interval : null;
    },
  };
}

/** What a report takes up by the way it points back, among what its article told before. */
function findBefore(report: Report, told: readonly Told[], lastDate: number, homes: Glossary['homes']): Told | null {
  const before = told.filter(({ report: earlier }) => earlier.order < report.order);
  const recent = before.filter(({ report: earlier }) => report.order - earlier.order <= STILL_SAID_OF);
  const current = recent.filter(({ report: earlier }) => earlier.order >= lastDate || isSameBlock(earlier, report));
  // What no word of the lists told is taken up by any noun right after.
  const isOfKind = ({ report: earlier, cluster }: Told): boolean =>
    report.kinds.includes(cluster.type) || (cluster.type === 'other' && report.order - earlier.order === 1 && isSameBlock(earlier, report));
  const isFresh = ({ report: earlier }: Told): boolean => earlier.order >= lastDate;
  switch (report.pointsBack) {
    case 'noun':
      return (
        before.findLast((one) => isOfKind(one) && ((isFresh(one) && agrees(report, one.cluster)) || namesSome(report, one.cluster))) ??
        recent.findLast((one) => isOfKind(one) && isFresh(one)) ??
        null
      );
    case 'subject':
      return recent.findLast((one) => isOfKind(one) && isFresh(one) && agrees(report, one.cluster)) ?? null;
    case 'thing':
      return recent.findLast((one) => isOfKind(one) && isFresh(one)) ?? null;
    case 'there':
      return recent.filter(({ report: earlier }) => report.order - earlier.order <= 2).findLast(isOfKind) ?? null;
    case 'exchange':
      return (
        recent
          .filter(({ report: earlier, cluster }) => report.order - earlier.order === 1 && cluster.people.size > 1)
          .findLast((one) => isOfKind(one) && (isSameBlock(one.report, report) ? namesOrBoth : namesSome)(report, one.cluster)) ?? null
      );
    case 'scene':
      return mostNamed(report, justBefore(report, recent).filter((one) => isOfKind(one)));
    case 'denial':
      return (
        recent
          .filter(({ cluster }) => (report.kinds.length === 0 ? !SPOKEN.has(cluster.type) : report.kinds.includes(cluster.type)))
          .findLast(({ report: earlier }) => earlier.mood !== 'denied' || report.order - earlier.order === 1) ?? null
      );
    case 'claim':
      return recent.findLast(({ report: earlier, cluster }) => !SPOKEN.has(cluster.type) && report.order - earlier.order === 1) ?? null;
    case 'words':
      return findSpokenOf(report, current, homes);
    default:
      return continues(report, recent);
  }
}

/** « Ils ont évoqué… », « Les deux ministres ont parlé… »: those who just met. */
const BOTH_SPEAK = /^(?:Ils|Elles|Les deux (?:hommes|femmes|ministres|dirigeants|responsables|parties|présidents)) /u;

/** « …, a-t-il ajouté »: one alone speaks. */
const ONE_SPEAKS = /-(?:t-)?(?:il|elle|on)(?!\p{L})/u;

/** Words of somebody of the event, of who told it, or against what was just denied. */
function findSpokenOf(report: Report, current: readonly Told[], homes: Glossary['homes']): Told | null {
  if (BOTH_SPEAK.test(report.passage.text) && !ONE_SPEAKS.test(report.passage.text)) return current.findLast(({ cluster }) => cluster.type === 'meeting' && cluster.people.size > 1) ?? null;
  const speakers = new Set([...report.participants.flatMap(({ entity, part }) => (part === 'speaker' ? [entity] : [])), ...(report.claimant?.entity ? [report.claimant.entity] : [])]);
  const homeOf = (entity: string | null | undefined): string | null => (entity ? (homes.get(entity) ?? null) : null);
  return (
    current.findLast(({ report: earlier, cluster }) => [...speakers].some((speaker) => cluster.people.has(speaker)) || speakers.has(earlier.claimant?.entity ?? '')) ??
    current.findLast(({ report: earlier }) => report.order - earlier.order === 1 && earlier.mood === 'denied' && [...speakers].some((speaker) => homeOf(speaker) !== null && homeOf(speaker) === homeOf(earlier.claimant?.entity))) ??
    (speakers.size === 0 && ONE_SPEAKS.test(report.passage.text) ? findSpeaking(justBefore(report, current)) : null)
  );
}

/** « …, a-t-il ajouté », whoever that is: of what somebody did or claimed just before. */
const findSpeaking = (last: readonly Told[]): Told | null =>
  last.findLast(({ report, cluster }) => (report.claimant !== null || cluster.people.size > 0) && !SPOKEN.has(cluster.type)) ?? null;

/** The sentence right after, of the same type and of nobody else: « Treize mille soldats y ont défilé. » */
function continues(report: Report, recent: readonly Told[]): Told | null {
  // What is said of words is comment more often than proof.
  if (SPOKEN.has(report.type) || WISH.test(report.passage.text)) return null;
  const isThem = ({ type, people }: Cluster): boolean => MOVES.has(type) && MOVES.has(report.type) && people.size === 0 && THEY.test(report.passage.text);
  return justBefore(report, recent).findLast(({ cluster }) => (cluster.type === report.type && speaksOf(report, cluster)) || isThem(cluster)) ?? null;
}

/** « Ils auraient voyagé à bord de deux navires »: those who were just sent. */
const THEY = /^(?:Ils|Elles|Ceux-ci|Celles-ci|Tous|Toutes) /u;

/** Types that tell people sent somewhere. */
const MOVES: ReadonlySet<Report['type']> = new Set(['visit', 'economic', 'military']);

/** Of the events the sentence before told, the one that has most of those named, some of them at least; what is done there sooner than the journey. */
function mostNamed(report: Report, last: readonly Told[]): Told | null {
  const count = ({ cluster }: Told): number => report.participants.filter(({ entity }) => cluster.people.has(entity)).length;
  const [best] = last.filter((one) => count(one) > 0).toSorted((one, other) => count(other) - count(one) || Number(one.cluster.type === 'visit') - Number(other.cluster.type === 'visit'));
  return best ?? null;
}

/** What the sentence before told, in the same block. */
const justBefore = (report: Report, recent: readonly Told[]): Told[] => recent.filter(({ report: earlier }) => report.order - earlier.order === 1 && isSameBlock(earlier, report));

/** It tells something of somebody of the event, or points there: « y »; those who vote are many. */
const speaksOf = (report: Report, cluster: Cluster): boolean =>
  (namesSome(report, cluster) && !NOTHING.test(report.passage.text)) || (report.type === 'vote' && !STANDING.test(report.passage.text)) || (report.participants.length === 0 && THERE.test(report.passage.text));

/** « La Chine, qui dispose d’un droit de veto, juge ce texte inutile » tells no vote. */
const STANDING = /(?<!\p{L})(?:droit de|menace d[eu’]|brandi\p{L}* (?:le|leur|son)|disposent?|peu(?:t|vent)|jug\p{L}*)(?!\p{L})/u;

/** « Les deux parties souhaitent développer… » tells nothing done. */
const WISH = /(?<!\p{L})(?:souhaite|veu(?:t|lent)|espère|envisage|entend(?:ent)?|cherche|tente)(?:nt)?(?!\p{L})/u;

const NOTHING = /(?<!\p{L})rien(?!\p{L})/iu;
const THERE = /(?<![\p{L}\p{N}'’-])y(?![\p{L}\p{N}'’-])/u;

/** The report names nobody, or somebody of the event, where people make the event. */
const agrees = (report: Report, cluster: Cluster): boolean => report.participants.length === 0 || report.claimant !== null || !PERSONAL.has(cluster.type) || namesSome(report, cluster);

/** The report names somebody of the event, or speaks of both who met. */
const namesOrBoth = (report: Report, cluster: Cluster): boolean => BOTH_SPEAK.test(report.passage.text) || report.participants.some(({ entity }) => cluster.people.has(entity));

const namesSome = ({ participants }: Report, { people, parties }: Cluster): boolean => participants.some(({ entity }) => people.has(entity) || parties.has(entity));

const isSameBlock = (one: Report, other: Report): boolean => blockOf(one.passage) === blockOf(other.passage);
