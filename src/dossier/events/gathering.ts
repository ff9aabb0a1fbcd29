import type { EventInput } from '../inputs.ts';
import type { AttestationReason, EventType, Passage } from '../model.ts';
import type { Glossary } from './build-glossary.ts';
import { buildClusterIndex } from './cluster-index.ts';
import { joinCluster, openCluster, SPOKEN, type Cluster } from './cluster.ts';
import { findVenue } from './find-venue.ts';
import { fitOf } from './fit-of.ts';
import { startHistory } from './history.ts';
import { isWithinReach, nearestOf, reachOf } from './reach.ts';
import type { Report } from './report.ts';

/** A report that fits several undated events of the editor equally well. */
export interface AmbiguousReport {
  readonly report: Report;
  readonly adopted: readonly EventInput[];
}

/** Clusters being gathered: each call gives them one report, which joins one, opens one, or is left. */
export interface Gathering {
  readonly clusters: readonly Cluster[];
  /** A report with its own date; a statement joins what it was spoken at. Returned when it fits several undated events of the editor alike. */
  readonly takeDated: (report: Report) => AmbiguousReport | null;
  /** A report that shares another's date: it only joins. */
  readonly takeSecondary: (report: Report) => void;
  /** Whether an undated report found its event; call in reading order, once the dated ones are taken. */
  readonly takeUndated: (report: Report) => boolean;
  readonly attests: (passage: Passage) => boolean;
}

/** Types whose undated report can join an event. */
export const UNDATED_TYPES: ReadonlySet<EventType> = new Set(['meeting', 'visit', 'signing']);

/** `dated` are the reports of every passage that bears a date, in reading order, whatever becomes of them. */
export function startGathering(seeds: readonly Cluster[], dated: readonly Report[], glossary: Glossary): Gathering {
  const clusters = [...seeds];
  const index = buildClusterIndex(glossary);
  /** By passage and date, alone and with the types already attested: one sentence tells one event once. */
  const told = new Set<string>();
  /** What each passage attests, by type. */
  const attesting = new Map<Passage, Set<EventType>>();
  const history = startHistory(dated, glossary);
  const note = (report: Report, cluster: Cluster): void => {
    told.add(tellingOf(report)).add(dayOf(report));
    attesting.set(report.passage, (attesting.get(report.passage) ?? new Set()).add(cluster.type));
    history.note(report, cluster);
  };
  for (const cluster of seeds) {
    index.add(cluster);
    for (const { report } of cluster.reports) note(report, cluster);
  }
  const join = (report: Report, cluster: Cluster, reason: AttestationReason): void => {
    if (isLeftOut(cluster, report) || cluster.passages.has(report.passage)) return;
    joinCluster(cluster, report, reason, glossary);
    index.add(cluster);
    note(report, cluster);
  };
  const open = (report: Report): void => {
    const cluster = openCluster(report, glossary);
    clusters.push(cluster);
    index.add(cluster);
    note(report, cluster);
  };
  const best = (report: Report, among: readonly Cluster[]): Cluster[] => pickBest(report, among, glossary);
  const near = (report: Report): Cluster[] => index.near(report, report.interval ?? { min: null, max: null });

  return {
    clusters,
    attests: (passage) => attesting.has(passage),
    takeDated: (report) => {
      if (report.type === 'other' && told.has(dayOf(report))) return null;
      const venue = report.type === 'statement' ? findVenue(report, near(report), glossary) : null;
      if (venue) {
        join(report, venue, 'follows');
        return null;
      }
      const [first, ...others] = best(report, near(report));
      if (first === undefined) {
        if (!told.has(tellingOf(report)) && canStandAlone(report)) open(report);
        told.add(tellingOf(report));
        return null;
      }
      if (others.length > 0 && [first, ...others].every(isUndatedAdoption)) return { report, adopted: [first, ...others].flatMap(({ adopted }) => adopted ?? []) };
      join(report, first, 'same-event');
      return null;
    },
    takeSecondary: (report) => {
      if (told.has(tellingOf(report)) || isMeetingOfOne(report, glossary)) return;
      const [first] = best(report, near(report));
      if (first) join(report, first, 'same-event');
    },
    takeUndated: (report) => {
      const isBare = TAKING_UP.has(report.pointsBack);
      // « X, arrivée mardi, lui a remis une lettre » tells of her journey besides.
      if (isBare && [...(attesting.get(report.passage) ?? [])].some((type) => report.pointsBack !== 'exchange' || type !== 'visit')) return true;
      // « X était à Pyongyang. Kim l’a retenu deux heures »: they met.
      const met = report.pointsBack === 'scene' && namesSeveral(report, glossary) ? { ...report, type: 'meeting' as const } : null;
      const found = history.findTakenUp(report);
      const taken = met && found?.cluster.type === 'visit' ? null : found;
      if (taken) join(echoOf(report, taken.report), taken.cluster, 'follows');
      const then = taken || (isBare && met === null) || (report.rank !== 'primary' && met === null) || isMeetingOfOne(met ?? report, glossary) ? null : history.findTime(report);
      const [same] = then === null ? [] : best({ ...(met ?? report), interval: then }, near({ ...(met ?? report), interval: then }));
      if (same) join(report, same, 'follows');
      if (taken || same || isBare || report.rank === 'secondary' || !(UNDATED_TYPES.has(report.type) || namesSeveral(report, glossary))) return taken !== null || same !== undefined;
      const recent = index.near(report, reachOf(report)).filter((cluster) => isWithinReach(cluster, report));
      // « La récente visite de X n’a suscité aucun commentaire à Pékin »: the place is not the visit’s.
      const placed = report.type === 'visit' ? { ...report, places: [] } : report;
      const nearest = nearestOf(report, recent.filter((cluster) => !isLeftOut(cluster, report) && fitOf(cluster, placed, glossary) !== null));
      if (nearest) join(report, nearest, 'undated-report');
      return nearest !== null;
    },
  };
}

/** The ways of pointing back that tell nothing of their own: they count where the passage attests nothing else. */
const TAKING_UP: ReadonlySet<Report['pointsBack']> = new Set(['there', 'exchange', 'scene', 'headline']);

/** What takes up an announcement announces: « La rencontre est “en préparation” »; words of who denied deny. */
function echoOf(report: Report, told: Report): Report {
  if (told.mood === 'announced' && (report.mood === 'asserted' || report.mood === 'attributed')) return { ...report, mood: 'announced' };
  return told.mood === 'denied' && (report.pointsBack === 'words' || report.pointsBack === 'claim') ? { ...report, mood: 'denied' } : report;
}

/** Several people named make an event of any type known: « les deux hommes venaient d’assister à un défilé ». */
const namesSeveral = ({ type, participants }: Report, { kinds }: Glossary): boolean => !SPOKEN.has(type) && participants.filter(({ entity }) => kinds.get(entity) === 'person').length > 1;

/** « se rendra en Russie pour un forum » names one of those who may have met. */
const isMeetingOfOne = ({ type, participants }: Report, { kinds }: Glossary): boolean => type === 'meeting' && participants.filter(({ entity }) => kinds.get(entity) === 'person').length < 2;

/** The day a verb of no list tells in a sentence that tells more of that day: « se sont vus seuls le même jour » is the meeting. */
const dayOf = ({ passage, timex }: Report): string => `${passage.article}#${passage.id}#${timex?.id ?? ''}`;

const tellingOf = ({ passage, timex, type }: Report): string => `${passage.article}#${passage.id}#${timex?.id ?? ''}#${type}`;

/** The clusters a report fits best, all equal; what only recalls fits one alone. */
function pickBest(report: Report, among: readonly Cluster[], glossary: Glossary): Cluster[] {
  const fits = among.map((cluster) => (isLeftOut(cluster, report) ? null : fitOf(cluster, report, glossary)));
  const highest = fits.reduce<number>((most, fit) => Math.max(most, fit ?? -Infinity), -Infinity);
  const fitting = among.filter((_, index) => fits[index] !== null && fits[index] === highest);
  return highest < 0 && fitting.length > 1 ? [] : fitting;
}

const isUndatedAdoption = ({ adopted, intervals }: Cluster): boolean => adopted !== null && intervals.length === 0;

const isLeftOut = ({ adopted }: Cluster, { passage }: Report): boolean =>
  adopted?.leftOut.some((pin) => pin.article === passage.article && pin.passage === passage.id) ?? false;

/** A report that no event took makes one of its own if it says enough: who met whom, who went, who spoke, who signed. */
function canStandAlone({ type, participants, places }: Report): boolean {
  return participants.length > 0 || SPEAKS_FOR_ITSELF.has(type) || (places.length > 0 && !NEEDS_SOMEBODY.has(type));
}

const NEEDS_SOMEBODY: ReadonlySet<EventType> = new Set(['statement', 'announcement']);

/** Types of which a day and a word are enough: « un second train empruntait la même voie ». */
const SPEAKS_FOR_ITSELF: ReadonlySet<EventType> = new Set(['military', 'economic', 'cultural', 'ceremony', 'vote', 'other']);
