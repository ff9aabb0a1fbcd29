/** What the margin says of an event that a passage attests. Texts are plain French; typography comes after. */
export interface MarginNote {
  /** Id of the event. */
  readonly event: string;
  /** Path of the date's mark, and the class that draws its line. */
  readonly mark: { readonly path: string; readonly certainty: string };
  /** The date of the event in words; « sans date » when there is none. */
  readonly date: string;
  readonly title: string;
  /** Link to the event's page. */
  readonly href: string;
  /** The reserve and the other articles that attest it; `null` when there is nothing to add. */
  readonly more: string | null;
}

/** The notes of an article, by id of passage. */
export type MarginNotes = ReadonlyMap<string, readonly MarginNote[]>;
