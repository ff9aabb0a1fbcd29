/**
 * What `buildDossier` reads: the editor's files, validated and normalised to NFC, as plain data.
 * The reader room makes these; nothing here knows about files beyond the place to report an issue at.
 */
import type { Article, Edtf, EventStatus, EventType, Organisation, Participant, PassageKind, PassageRef, Person, Place } from './model.ts';

/** Where something stands in an editor's file: a path as shown to the editor, 1-based line and column. */
export interface FilePosition {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A block of an article that holds text: Markdown stripped, white space folded. */
export interface TextBlock {
  readonly kind: Exclude<PassageKind, 'title' | 'standfirst'>;
  readonly text: string;
  /** 1-based line of the file where the block starts. */
  readonly line: number;
}

/** An article as its file gives it. */
export interface ArticleInput extends Omit<Article, 'url' | 'words'> {
  readonly blocks: readonly TextBlock[];
  readonly at: FilePosition;
}

/** An entity as its file gives it. */
export type EntityInput = (Omit<Person, 'url'> | Omit<Place, 'url' | 'country'> | Omit<Organisation, 'url'>) & { readonly at: FilePosition };

/** A passage named by the editor, with its words, so that an edited sentence is noticed. */
export interface PinnedPassage extends PassageRef {
  /** The sentence or its beginning, as it stood when it was pinned. */
  readonly quote: string;
  readonly at: FilePosition;
}

/** An event adopted by the editor. */
export interface EventInput {
  readonly id: string;
  readonly title: string;
  readonly type: EventType;
  /** `null`: derived from the attestations. */
  readonly status: EventStatus | null;
  /** `null`: derived from the passages. */
  readonly when: Edtf | null;
  /** Empty: derived from the passages. `part` is `null` when the editor leaves it to the engine. */
  readonly participants: readonly { readonly entity: string; readonly part: Participant['part'] | null }[];
  readonly places: readonly string[];
  readonly added: readonly PinnedPassage[];
  readonly leftOut: readonly PinnedPassage[];
  readonly note: string | null;
  /** What its source says that cannot hold together, a sentence for readers; `null` when there is nothing. */
  readonly inconsistency: string | null;
  readonly at: FilePosition;
  /** Positions of the keys, for issues: `quand`, `participants`, `lieux`, … */
  readonly keys: Readonly<Record<string, FilePosition>>;
}

/** All that a content folder says. */
export interface DossierInput {
  readonly articles: readonly ArticleInput[];
  readonly entities: readonly EntityInput[];
  readonly events: readonly EventInput[];
}
