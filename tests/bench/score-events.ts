import type { Attestation, Claimant, Dossier, DossierEvent, Passage } from '../../src/dossier/model.ts';
import { parseEdtf } from '../../src/dossier/timex/edtf.ts';
import type { GoldAttestation, GoldEvent, GoldSet } from '../dossier/events/gold/gold-set.ts';

/** A count of right answers among those given and those wanted. */
export interface Tally {
  right: number;
  given: number;
  wanted: number;
}

/** How the engine reads a labelled set, field by field. Fields are counted on the events that were found. */
export interface EventScore {
  /** Events: the same type and dates, and a passage in common. */
  readonly events: Tally;
  /** Pairs of passages of one event. */
  readonly pairs: Tally;
  readonly attestations: Tally;
  readonly dates: Tally;
  readonly participants: Tally;
  readonly places: Tally;
  readonly statuses: Tally;
  readonly moods: Tally;
  readonly claimants: Tally;
  /** Look-alikes that were taken for one event. */
  readonly merged: readonly string[];
  /** What was missed, added or read otherwise, a line each. */
  readonly log: readonly string[];
}

const tally = (): Tally => ({ right: 0, given: 0, wanted: 0 });

/** Compares the engine's events with the labels of the same texts. */
export function scoreEvents(dossier: Dossier, gold: GoldSet): EventScore {
  const score = { events: tally(), pairs: tally(), attestations: tally(), dates: tally(), participants: tally(), places: tally(), statuses: tally(), moods: tally(), claimants: tally() };
  const log: string[] = [];
  const passages = new Map(dossier.passages.map((passage) => [refOf({ article: passage.article, passage: passage.id }), passage]));
  const locate = (label: GoldAttestation): string => {
    const found = dossier.passages.find((passage) => passage.article === label.article && passage.text.startsWith(label.sentence));
    if (!found) throw new Error(`No passage of ${label.article} begins with « ${label.sentence} »`);
    return refOf({ article: found.article, passage: found.id });
  };
  const wanted = gold.events.map((event) => ({ event, refs: event.attestations.map(locate) }));
  const given = dossier.events.filter(({ reviewed }) => !reviewed).map((event) => ({ event, refs: event.attestations.map(refOf) }));
  const matches = pair(wanted, given);

  score.events = { right: 0, given: given.length, wanted: wanted.length };
  score.pairs = comparePairs(wanted.map(({ refs }) => refs), given.map(({ refs }) => refs));
  for (const { event, refs } of given) if (![...matches.values()].some((match) => match.event === event)) log.push(`ADDED   ${describe(event)} | ${textOf(passages, refs[0])}`);
  for (const { event, refs } of wanted) {
    const match = matches.get(event);
    if (!match) {
      log.push(`MISSED  ${event.id} ${event.type} ${event.edtf} | ${textOf(passages, refs[0])}`);
      continue;
    }
    const found = match.event;
    const sameDate = sameInterval(event, found);
    count(score.dates, sameDate);
    if (found.type === event.type && sameDate) score.events.right += 1;
    else log.push(`READ AS ${event.id} ${event.type} ${event.edtf} → ${describe(found)} | ${textOf(passages, refs[0])}`);
    addSets(score.attestations, refs, match.refs);
    for (const ref of refs.filter((one) => !match.refs.includes(one))) log.push(`SILENT  ${event.id} | ${textOf(passages, ref)}`);
    for (const ref of match.refs.filter((one) => !refs.includes(one))) log.push(`EXTRA   ${event.id} | ${textOf(passages, ref)}`);
    addSets(score.participants, event.participants.map(({ entity }) => entity), found.participants.map(({ entity }) => entity), (line) => log.push(`WHO     ${event.id} ${line}`));
    addSets(score.places, event.places, found.places, (line) => log.push(`WHERE   ${event.id} ${line}`));
    count(score.statuses, found.status === event.status);
    event.attestations.forEach((label, index) => {
      const attestation = found.attestations.find((candidate) => refOf(candidate) === refs[index]);
      if (!attestation) return;
      count(score.moods, attestation.mood === label.mood);
      count(score.claimants, (attestation.claimant?.entity ?? null) === label.claimant && (attestation.claimant === null) === (label.claimantText === null));
      if (attestation.mood !== label.mood || (attestation.claimant?.entity ?? null) !== label.claimant) {
        log.push(`MOOD    ${event.id} ${attestation.mood} ${describeClaim(attestation)} ≠ ${label.mood} ${describeClaim(label)} | ${textOf(passages, refs[index])}`);
      }
    });
  }
  const merged = gold.apart.filter(([one, other]) => areMerged(wanted.filter(({ event }) => event.id === one || event.id === other), given)).map(([one, other]) => `${one} + ${other}`);
  return { ...score, merged, log };
}

const refOf = ({ article, passage }: Pick<Attestation, 'article' | 'passage'>): string => `${article}#${passage}`;

const textOf = (passages: ReadonlyMap<string, Passage>, ref: string | undefined): string => `${ref} ${passages.get(ref ?? '')?.text.slice(0, 110) ?? ''}`;

/** The words of a claim and the entity they name. */
const describeClaim = ({ claimant, claimantText }: { readonly claimant: Claimant | string | null; readonly claimantText?: string | null }): string =>
  claimant !== null && typeof claimant === 'object' ? `${claimant.text} (${claimant.entity ?? '–'})` : `${claimantText ?? '–'} (${claimant ?? '–'})`;

const describe = ({ type, edtf, participants, places }: DossierEvent): string => `${type} ${edtf} [${participants.map(({ entity }) => entity).join(' ')}] @${places.join(' ')}`;

interface Placed<Event> {
  readonly event: Event;
  readonly refs: readonly string[];
}

/** One engine's event for each label, the likeliest first: same type, same dates, most passages in common. */
function pair(wanted: readonly Placed<GoldEvent>[], given: readonly Placed<DossierEvent>[]): Map<GoldEvent, Placed<DossierEvent>> {
  const likeness = (label: Placed<GoldEvent>, event: Placed<DossierEvent>): number => {
    const shared = label.refs.filter((ref) => event.refs.includes(ref)).length;
    return shared === 0 ? 0 : shared + (label.event.type === event.event.type ? 10 : 0) + (sameInterval(label.event, event.event) ? 10 : 0);
  };
  const all = wanted.flatMap((label) => given.map((event) => ({ label, event, weight: likeness(label, event) }))).filter(({ weight }) => weight > 0);
  const matches = new Map<GoldEvent, Placed<DossierEvent>>();
  const used = new Set<DossierEvent>();
  for (const { label, event } of all.sort((one, other) => other.weight - one.weight)) {
    if (matches.has(label.event) || used.has(event.event)) continue;
    matches.set(label.event, event);
    used.add(event.event);
  }
  return matches;
}

function sameInterval({ edtf }: Pick<GoldEvent, 'edtf'>, { min, max, edtf: read }: DossierEvent): boolean {
  const interval = edtf === null ? null : parseEdtf(edtf);
  return interval === null ? read === null : interval.min === min && interval.max === max;
}

function count(into: Tally, isRight: boolean): void {
  into.wanted += 1;
  into.given += 1;
  if (isRight) into.right += 1;
}

function addSets(into: Tally, wanted: readonly string[], given: readonly string[], tell: (line: string) => void = () => {}): void {
  const right = wanted.filter((item) => given.includes(item)).length;
  into.right += right;
  into.wanted += wanted.length;
  into.given += given.length;
  if (right < wanted.length || right < given.length) tell(`[${given.join(' ')}] ≠ [${wanted.join(' ')}]`);
}

function comparePairs(wanted: readonly (readonly string[])[], given: readonly (readonly string[])[]): Tally {
  const pairs = (groups: readonly (readonly string[])[]): Set<string> =>
    new Set(groups.flatMap((refs) => refs.flatMap((one) => refs.filter((other) => one < other).map((other) => `${one} ${other}`))));
  const [want, got] = [pairs(wanted), pairs(given)];
  return { right: [...want].filter((item) => got.has(item)).length, given: got.size, wanted: want.size };
}

/** One event holds passages that attest one label alone and passages that attest the other alone. */
function areMerged(labels: readonly Placed<GoldEvent>[], given: readonly Placed<DossierEvent>[]): boolean {
  const [one, other] = labels;
  if (!one || !other) return false;
  const own = (label: Placed<GoldEvent>, rest: Placed<GoldEvent>): string[] => label.refs.filter((ref) => !rest.refs.includes(ref));
  return given.some(({ refs }) => own(one, other).some((ref) => refs.includes(ref)) && own(other, one).some((ref) => refs.includes(ref)));
}
