import type { Claimant, DayInterval, EventType, IsoDay, Mood, Participant, Passage, Timex } from '../model.ts';
import type { Matter } from './matters.fr.ts';

/** A date expression as read, before it is known what it serves. */
export type UnplacedTimex = Omit<Timex, 'status' | 'reason'>;

/** What one passage says happened: the raw matter of an attestation. */
export interface Report {
  readonly passage: Passage;
  /** Position of the passage in the dossier, for reading order. */
  readonly order: number;
  /** The day of its article. */
  readonly published: IsoDay;
  readonly type: EventType;
  readonly timex: UnplacedTimex | null;
  /** The interval of the timex; `null` when the passage does not date it. */
  readonly interval: DayInterval | null;
  readonly participants: readonly Participant[];
  readonly places: readonly string[];
  readonly claimant: Claimant | null;
  readonly mood: Mood;
  /** Folded words that tell what it is about, beyond people and places. */
  readonly topic: ReadonlySet<string>;
  /** What it is done with or about, where its words say so. */
  readonly matters: ReadonlySet<Matter>;
  /**
   * How an undated report points back: `title`: it heads its article; `noun`: « lors de cet entretien »; `subject`: « L’entretien a duré… »; `thing`:
   * « L’engin a explosé »; `there`: « y », « à cette occasion »; `exchange`: « Il lui a remis… »; `scene`: « Il a pleuré »; `words`: somebody speaks; `denial`: « a rejeté ces
   * accusations »; `claim`: « l’a confirmé »; `headline`: the whole of a title; `null`: in no such way.
   */
  readonly pointsBack: 'title' | 'noun' | 'subject' | 'thing' | 'there' | 'exchange' | 'scene' | 'words' | 'denial' | 'claim' | 'headline' | null;
  /** The types of what it points back to. */
  readonly kinds: readonly EventType[];
  /** `primary`: can make an event; `secondary`: can only join one. */
  readonly rank: 'primary' | 'secondary';
}
