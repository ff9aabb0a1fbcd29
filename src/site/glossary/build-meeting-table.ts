import type { Person } from '../../dossier/model.ts';
import type { DossierIndex } from '../dossier-index.ts';
import { listMeetings, type Meeting } from '../entities/list-meetings.ts';
import { linkEntities, type EntityLink } from '../entity-link.ts';
import { buildEventReference, type EventReference } from '../events/build-event-reference.ts';

/** Who met whom: the lower half of a square table, each pair once. */
export interface MeetingTable {
  /** Headings of the columns: everyone but the last. */
  readonly columns: readonly EntityLink[];
  readonly rows: readonly MeetingTableRow[];
}

export interface MeetingTableRow {
  readonly person: EntityLink;
  /** One cell for each column; `null` above the diagonal. */
  readonly cells: readonly (readonly EventReference[] | null)[];
}

/** Builds the table of the people who met somebody, the most met first; `null` when nobody did. */
export function buildMeetingTable(index: DossierIndex): MeetingTable | null {
  const people = index.dossier.entities
    .filter((entity): entity is Person => entity.kind === 'person')
    .map(({ id }) => ({ id, meetings: listMeetings(id, index) }))
    .filter(({ meetings }) => meetings.length > 0)
    .toSorted((a, b) => b.meetings.length - a.meetings.length);
  if (people.length === 0) return null;
  const named = people.flatMap(({ id, meetings }) => linkEntities([id], index).map((person) => ({ person, meetings })));
  const columns = named.slice(0, -1).map(({ person }) => person);
  const rows = named.slice(1).map(({ person, meetings }, position) => ({
    person,
    cells: columns.map((column, at) => (at > position ? null : listShared(meetings, column.id))),
  }));
  return { columns, rows };
}

const listShared = (meetings: readonly Meeting[], other: string): EventReference[] =>
  meetings.filter(({ others }) => others.includes(other)).toReversed().map(({ event }) => buildEventReference(event));
