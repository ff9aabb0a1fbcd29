import type { EventType } from '../model.ts';
import type { Glossary } from './build-glossary.ts';
import type { Cluster } from './cluster.ts';
import { placesAgree } from './locate.ts';
import { countDays, overlaps } from './overlaps.ts';
import type { Report } from './report.ts';

/** Longest interval, in days, in which a statement is taken as spoken at what it overlaps. */
const LONGEST = 3;

const VENUES: ReadonlySet<EventType> = new Set(['meeting', 'visit', 'ceremony']);

/** « devant la presse », « aux journalistes », « devant le Parlement »: words spoken elsewhere. */
const OWN_VENUE = /(?<!\p{L})(?:devant|auprès d|à|aux) ?(?:e |es |la |les |des |le |l['’])?(?:presse|journalistes?|parlement(?:aires)?|députés|sénateurs|conseil|télévision|conférence de presse)(?!\p{L})/iu;

/** The meeting, visit or ceremony of the same days where a speaker was; one that the same article reports comes first. */
export function findVenue(report: Report, clusters: readonly Cluster[], { containment }: Glossary): Cluster | null {
  const { interval } = report;
  if (!interval || countDays(interval) > LONGEST || OWN_VENUE.test(report.passage.text)) return null;
  const there = clusters.filter(
    ({ type, people, places, intervals }) =>
      VENUES.has(type) &&
      report.participants.some(({ entity }) => people.has(entity)) &&
      intervals.some((known) => overlaps(known, interval) && countDays(known) <= LONGEST) &&
      (report.places.length === 0 || places.size === 0 || report.places.some((place) => [...places].some((known) => placesAgree(place, known, containment)))),
  );
  return there.find(({ reports }) => reports.some(({ report: known }) => known.passage.article === report.passage.article)) ?? there[0] ?? null;
}
