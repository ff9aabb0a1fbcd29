import type { EntityKind, EventType, IsoDay } from '../model.ts';

/**
 * What the browser downloads to search: plain data, references as indexes in the lists of the index.
 * Days are ISO, intervals inclusive, `null` open; offsets are UTF-16 in the passage's text.
 */
export interface SearchIndex {
  readonly entities: readonly IndexedEntity[];
  readonly events: readonly IndexedEvent[];
  readonly articles: readonly IndexedArticle[];
  readonly passages: readonly IndexedPassage[];
}

export interface IndexedEntity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly url: string;
  readonly name: string;
  /** Name in its own script; `null` when there is none. */
  readonly native: string | null;
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
  /** First paragraph of the note. */
  readonly summary: string;
  /** The place that contains it, or its country; `null` when there is none. */
  readonly within: number | null;
  /** Number of mentions in the dossier. */
  readonly mentions: number;
}

export interface IndexedEvent {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly type: EventType;
  /** The date in French words; empty when no passage dates it. */
  readonly when: string;
  readonly min: IsoDay | null;
  readonly max: IsoDay | null;
  /** `false` when no passage dates it: its open sides then mean nothing. */
  readonly dated: boolean;
  readonly participants: readonly number[];
  readonly places: readonly number[];
  /** Passages that attest it. */
  readonly passages: readonly number[];
  /** An editor adopted it. */
  readonly reviewed: boolean;
}

export interface IndexedArticle {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly date: IsoDay;
  /** The date in French words. */
  readonly when: string;
  readonly standfirst: string;
}

export interface IndexedPassage {
  readonly article: number;
  readonly id: string;
  readonly text: string;
  /** Entity, start, end. */
  readonly mentions: readonly (readonly [number, number, number])[];
  /** First day, last day, start, end. */
  readonly dates: readonly (readonly [IsoDay | null, IsoDay | null, number, number])[];
}
