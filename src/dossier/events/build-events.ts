import type { EventInput } from '../inputs.ts';
import type { Attestation, DossierEvent, EventStatus, Part, Participant } from '../model.ts';
import { LONGEST_SENTENCE } from '../text/longest-sentence.ts';
import { parseEdtf } from '../timex/edtf.ts';
import type { Glossary } from './build-glossary.ts';
import type { Cluster } from './cluster.ts';
import { collectReports, type ReadPassage } from './collect-reports.ts';
import { dateCluster } from './date-cluster.ts';
import { enlistActors } from './enlist-actors.ts';
import { findDivergences, type FoundDivergence } from './find-divergences.ts';
import type { AmbiguousAdoption } from './find-undecided.ts';
import type { AmbiguousReport } from './gathering.ts';
import { linkEvents, type IndexedLink } from './link-events.ts';
import { mergeReports } from './merge-reports.ts';
import { pinPassages, type StalePin } from './pin-passages.ts';
import { finestOf } from './locate.ts';
import { overlaps } from './overlaps.ts';
import type { Report } from './report.ts';
import { traceSources } from './trace-sources.ts';

/** An event before it is given words: an engine’s own has no title, id or address yet. */
export interface BuiltEvent extends Omit<DossierEvent, 'id' | 'title' | 'url' | 'divergences' | 'links'> {
  readonly adopted: EventInput | null;
  readonly divergences: readonly FoundDivergence[];
  /** By index in the list of events. */
  readonly links: readonly IndexedLink[];
}

/** The events of the dossier, and what the editor may want to know of them. */
export interface BuiltEvents {
  /** Oldest first, undated last. */
  readonly events: readonly BuiltEvent[];
  /** Adopted events whose `quand` shares no day with a date of their passages. */
  readonly contradicted: readonly { readonly adopted: EventInput; readonly report: Report }[];
  readonly unattested: readonly EventInput[];
  readonly stale: readonly StalePin[];
  readonly ambiguous: readonly AmbiguousReport[];
  readonly undecided: readonly AmbiguousAdoption[];
  readonly undated: readonly Report[];
}

/** Reads the events of every passage, merges them with the editor's, dates and links them. */
export function buildEvents(passages: readonly ReadPassage[], adopted: readonly EventInput[], glossary: Glossary): BuiltEvents {
  const reports = [...Map.groupBy(passages, ({ passage }) => passage.article).values()].flatMap((article) => readArticle(article, glossary));
  const { adoptions, stale } = pinPassages(adopted, passages, reports);
  const contradicted = adoptions.flatMap(({ input, when, pinned }) =>
    pinned.filter(({ interval }) => when && interval && !overlaps(when, interval)).map((report) => ({ adopted: input, report })),
  );
  const { clusters, ambiguous, undecided, undated } = mergeReports(reports, adoptions, glossary);
  const events = clusters.filter(isWorthAnEntry).map((cluster) => buildEvent(cluster, glossary)).sort(byDate);
  const links = linkEvents(events, glossary);
  return {
    events: events.map((event, index) => ({ ...event, links: links[index] ?? [] })),
    contradicted,
    unattested: events.flatMap(({ adopted: input, attestations }) => (input && attestations.length === 0 ? [input] : [])),
    stale,
    ambiguous,
    undecided,
    undated,
  };
}

function readArticle(article: readonly ReadPassage[], glossary: Glossary): Report[] {
  const passages = article.filter(({ passage }) => passage.text.length <= LONGEST_SENTENCE);
  const actors = enlistActors(passages, glossary);
  return traceSources(passages.flatMap((read, index) => collectReports({ ...read, actors: actors[index] ?? [] }, glossary.containment)), glossary);
}

/** The engine’s own events need a date; the editor's are always entries. */
const isWorthAnEntry = ({ adopted, intervals }: Cluster): boolean => adopted !== null || intervals.length > 0;

function buildEvent(cluster: Cluster, { containment }: Glossary): BuiltEvent {
  const { adopted, type } = cluster;
  const joined = cluster.reports.toSorted((one, other) => one.report.order - other.report.order);
  const told = joined.map(({ report, reason }) => ({
    attestation: { article: report.passage.article, passage: report.passage.id, timex: report.timex?.id ?? null, claimant: report.claimant, mood: report.mood, reason },
    timex: report.timex,
  }));
  const attestations = told.map(({ attestation }): Attestation => attestation);
  const when = adopted?.when ?? dateCluster(joined.flatMap(({ report }) => report.timex ?? []));
  return {
    adopted,
    type,
    status: adopted?.status ?? statusOf(attestations),
    edtf: when,
    ...((when === null ? null : parseEdtf(when)) ?? { min: null, max: null }),
    participants: participantsOf(cluster),
    places: adopted?.places.length ? [...cluster.places] : finestOf([...cluster.places], containment),
    attestations,
    links: [],
    divergences: findDivergences(told, when, adopted),
    reviewed: adopted !== null,
    note: adopted?.note ?? null,
  };
}

function statusOf(attestations: readonly Attestation[]): EventStatus {
  const moods = new Set(attestations.map(({ mood }) => mood));
  if (moods.has('asserted') || moods.has('attributed') || moods.size === 0) return 'held';
  if (moods.has('denied')) return 'denied';
  return moods.has('alleged') ? 'claimed' : 'announced';
}

/** The editor's participants, with the part the passages give them when the editor names none. */
function participantsOf({ adopted, reports, people, parties, type }: Cluster): Participant[] {
  const parts = new Map<string, Part>();
  for (const { report } of reports) {
    if (report.type !== type) continue;
    for (const { entity, part } of report.participants) if (!parts.has(entity) || parts.get(entity) === 'party') parts.set(entity, part);
  }
  const named = adopted?.participants.length ? adopted.participants : [...people, ...parties].map((entity) => ({ entity, part: null }));
  return named.map(({ entity, part }) => ({ entity, part: part ?? parts.get(entity) ?? 'party' }));
}

/** Oldest first; at the same start, the widest first; undated last. */
function byDate(one: BuiltEvent, other: BuiltEvent): number {
  const key = ({ edtf, min }: BuiltEvent): string => `${edtf === null ? 1 : 0}${min ?? '0000'}`;
  return key(one).localeCompare(key(other)) || (other.max ?? '9').localeCompare(one.max ?? '9');
}
