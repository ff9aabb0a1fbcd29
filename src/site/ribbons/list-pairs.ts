import type { DossierEvent, Person } from '../../dossier/model.ts';
import type { DossierIndex } from '../dossier-index.ts';
import { listMeetings, type Meeting } from '../entities/list-meetings.ts';
import { compareEvents, yearOf } from '../timeline/event-order.ts';

/** Two people who met. */
export interface Pair {
  /** Ids, the one who met most first. */
  readonly people: readonly [string, string];
  /** Oldest first, those without a date last. */
  readonly meetings: readonly DossierEvent[];
}

/** Lists the pairs of people who met, as the meeting table counts them: those who met most often first, then latest. */
export function listPairs(index: Pick<DossierIndex, 'dossier' | 'entities'>): Pair[] {
  const people = index.dossier.entities
    .filter((entity): entity is Person => entity.kind === 'person')
    .map(({ id }) => ({ id, meetings: listMeetings(id, index) }))
    .toSorted((a, b) => countMet(b.meetings) - countMet(a.meetings));
  const rank = new Map(people.map(({ id }, position) => [id, position]));
  const pairs = people.flatMap(({ id, meetings }) =>
    [...new Set(meetings.flatMap(({ others }) => others))]
      .filter((other) => (rank.get(other) ?? 0) > (rank.get(id) ?? 0))
      .map((other): Pair => ({ people: [id, other], meetings: meetings.filter(({ others }) => others.includes(other)).map(({ event }) => event).toReversed() })),
  );
  return pairs.map(sortMeetings).toSorted((a, b) => b.meetings.length - a.meetings.length || latestOf(b).localeCompare(latestOf(a)));
}

/** How many times somebody met somebody: a meeting of three counts twice. */
const countMet = (meetings: readonly Meeting[]): number => meetings.reduce((sum, { others }) => sum + others.length, 0);

const sortMeetings = ({ people, meetings }: Pair): Pair => ({
  people,
  meetings: [...meetings.filter(isDated).toSorted(compareEvents), ...meetings.filter((event) => !isDated(event))],
});

const isDated = (event: DossierEvent): boolean => yearOf(event) !== null;

/** The last day a pair may have met; empty when none is known. */
const latestOf = ({ meetings }: Pair): string => meetings.map(({ min, max }) => max ?? min ?? '').toSorted().at(-1) ?? '';
