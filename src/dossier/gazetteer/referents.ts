/** The people met so far in an article, for the roles that follow who was named. */
import type { Person } from '../model.ts';

/** Someone met; `person` is `null` for someone outside the glossary. */
export interface Referent {
  readonly person: Person | null;
  /** For someone unknown: the offices that the role may mean; empty for any. */
  readonly offices: readonly string[];
  /** For someone unknown: folded name of the country; `null` when it was not told. */
  readonly country: string | null;
  /** Someone unknown told by a name alone: what they are is not known. */
  readonly byName: boolean;
  /** Rank of the passage they were last met in. */
  readonly step: number;
}

/** Each person once, where last met: as long as the cast, however long the text. */
export class Referents {
  private readonly met = new Map<string, Referent>();

  meet(person: Person, step: number): void {
    this.keep(person.id, { person, offices: [], country: null, byName: false, step });
  }

  meetStranger(offices: readonly string[], country: string | null, step: number): void {
    this.keep(`? ${offices.join(' ')} ${country ?? ''}`, { person: null, offices, country, byName: false, step });
  }

  /** Meets an unknown name. The last alone is kept: it only matters that one came after somebody. */
  meetUnknownName(step: number): void {
    this.keep('!', { person: null, offices: [], country: null, byName: true, step });
  }

  /** Most recent first, unknown names left out. */
  listRecent(): Referent[] {
    return this.listEveryone().filter(({ byName }) => !byName);
  }

  /** Most recent first, the last unknown name included. */
  listEveryone(): Referent[] {
    return [...this.met.values()].reverse();
  }

  private keep(key: string, referent: Referent): void {
    this.met.delete(key);
    this.met.set(key, referent);
  }
}
