import type { EntityKind, EventType, IsoDay } from '../model.ts';

/** What a search knows from the start. References are numbers in its lists. */
export interface SearchHead {
  readonly entities: readonly IndexedEntity[];
  /** The main events. */
  readonly events: readonly IndexedEvent[];
  /** The most recent articles. */
  readonly articles: readonly IndexedArticle[];
  /** The day of every article, the most recent first, in days since 1970. */
  readonly days: Int32Array;
  readonly eventCount: number;
  readonly years: { readonly first: number; readonly last: number };
  /** The first term of each shard. */
  readonly shards: readonly string[];
  readonly perShard: { readonly articles: number; readonly events: number };
}

export interface IndexedEntity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  /** Name in its own script; empty when there is none. */
  readonly native: string;
  /** Spellings that may be shown, usual then weak. */
  readonly aliases: readonly string[];
  /** Spellings that are searched and never shown. */
  readonly muted: readonly string[];
  /** Offices held now. */
  readonly offices: readonly string[];
  /** Offices held before. */
  readonly formerOffices: readonly string[];
  /** The words the articles designate it by without its name, such as « la cheffe de la diplomatie nord-coréenne ». */
  readonly roles: readonly string[];
  /** The place that contains it, or its country; `null` when there is none. */
  readonly within: number | null;
  /** Number of mentions in the dossier. */
  readonly mentions: number;
  /** The most recent passage that names it; `null` when none does. */
  readonly proof: PassagePlace | null;
}

export interface IndexedEvent {
  readonly id: string;
  readonly title: string;
  readonly type: EventType;
  /** The date in French words; empty when no passage dates it: its open sides then mean nothing. */
  readonly when: string;
  readonly min: IsoDay | null;
  readonly max: IsoDay | null;
  /** An editor adopted it. */
  readonly reviewed: boolean;
  readonly participants: readonly number[];
  readonly places: readonly number[];
  /** Passages that attest it. */
  readonly passages: readonly PassagePlace[];
}

export interface IndexedArticle {
  readonly id: string;
  readonly title: string;
}

/** A passage by the number of its article and its spot there: see `spotOf`. */
export interface PassagePlace {
  readonly article: number;
  readonly spot: number;
}
