import type { Edtf, EventLink, EventStatus, EventType, Mood, Participant } from '../../../../src/dossier/model.ts';

/** A sentence of a labelled text that reports an event. */
export interface GoldAttestation {
  /** File name of the text, without `.md`. */
  readonly article: string;
  /** The exact beginning of the sentence, 25 characters or more unless the sentence is shorter; it begins one passage only. */
  readonly sentence: string;
  /** The first that applies of denied, announced, alleged, attributed, asserted. */
  readonly mood: Mood;
  /** The glossary's entity that claims it, as named (`kremlin`, `seoul`); `null` when none is, or nobody claims it. */
  readonly claimant: string | null;
  /** The words that name the claimant; `null` when the text itself asserts it. */
  readonly claimantText: string | null;
  /** Whether words of this sentence date the event. */
  readonly dated: boolean;
}

/** An event as a reader of the texts finds it, all texts of the set together. */
export interface GoldEvent {
  readonly id: string;
  readonly type: EventType;
  readonly status: EventStatus;
  /** Its most precise date compatible with all the others; `null` when no sentence dates it. */
  readonly edtf: Edtf | null;
  readonly participants: readonly Participant[];
  readonly places: readonly string[];
  readonly attestations: readonly GoldAttestation[];
}

/** How one event stands to another: `from` is part of `to`, or tells it beforehand. */
export interface GoldLink {
  readonly from: string;
  readonly kind: EventLink['kind'];
  readonly to: string;
}

/** A labelled set. Every two events are distinct; `apart` names the pairs that are easily taken for one. */
export interface GoldSet {
  readonly events: readonly GoldEvent[];
  readonly apart: readonly (readonly [string, string])[];
  readonly links: readonly GoldLink[];
}
