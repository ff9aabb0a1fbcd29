/**
 * The files of the search, and where they are had from. A site of any size is searched by its head, which names
 * people, places, organisations and the main events, and by a few shards of terms; documents beyond the head and
 * the words of the passages are read only when they are to be shown.
 */

/** Gives each file of the search once; any of them may fail. */
export interface SearchStore {
  head(): Promise<HeadFile>;
  /** A run of terms, by its number in the head. */
  terms(number: number): Promise<TermFile>;
  /** A run of articles or events that are not in the head. */
  documents(number: number): Promise<DocumentFile>;
  /** The words of the passages of an article, from its page or from the dossier, by its id. */
  passages(article: string): Promise<readonly StoredPassage[]>;
}

/** The words of a passage, under its id in its article (`p3-2`). */
export interface StoredPassage {
  readonly id: string;
  readonly text: string;
}

/** What every search begins with. Lists of words are joined with `|`, runs of numbers coded by `encodeNumbers`. */
export interface HeadFile {
  /** Tells the files that go with it from those of another build; empty in memory. */
  readonly version: string;
  readonly entities: readonly EntityRow[];
  /** The main events, numbered from 0. */
  readonly events: readonly EventRow[];
  /** The most recent articles, numbered from 0. */
  readonly articles: readonly ArticleRow[];
  /** The day of every article, the most recent first: days since 1970 of the first, then what each goes back. */
  readonly days: string;
  /** How many events are indexed, those of the head included. */
  readonly eventCount: number;
  /** First and last year of what is dated. */
  readonly years: readonly [number, number];
  /** The first term of each shard, joined with line breaks. */
  readonly shards: string;
  /** How many articles, then events, a shard of documents holds. */
  readonly perShard: readonly [number, number];
}

/** Id, kind, name, native name, aliases, muted aliases, offices, former offices, roles, place within (-1: none), mentions, the passage that names it first. */
export type EntityRow = readonly [
  id: string, kind: 0 | 1 | 2, name: string, native: string, aliases: string, muted: string, offices: string, formerOffices: string, roles: string,
  within: number, mentions: number, proof: string,
];

/** Id, title, type, date in words, first and last day (the same: left empty; open: 0), adopted by an editor, people, places, passages that attest it. */
export type EventRow = readonly [
  id: string, title: string, type: number, when: string, min: string | 0, max: string | 0, reviewed: 0 | 1, participants: string, places: string, passages: string,
];

/** Id, title. */
export type ArticleRow = readonly [id: string, title: string];

/** A run of terms, sorted, each with its list: both joined with line breaks. A term is the length it shares with the one before and that of its ending, each as one digit in base 36, then the rest. */
export interface TermFile {
  readonly terms: string;
  readonly lists: string;
}

/** A run of articles, or of events. */
export interface DocumentFile {
  readonly articles?: readonly ArticleRow[];
  readonly events?: readonly EventRow[];
}

/** Every file of a search; those of each list by number. */
export interface SearchFiles {
  readonly head: HeadFile;
  readonly terms: readonly TermFile[];
  readonly documents: readonly DocumentFile[];
}
