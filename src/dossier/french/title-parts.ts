import type { EventStatus, EventType, Part } from '../model.ts';
import type { TitleWords } from './choose-head.ts';
import type { NamedEntity } from './find-article.ts';

/** Someone a title may name. `country`: an id, its own for a country. */
export interface TitleParticipant extends NamedEntity {
  readonly country: string | null;
  readonly part: Part;
}

/** A place a title may name. */
export interface TitlePlace extends NamedEntity {
  readonly country: string | null;
}

/** Why an event is said not to have been: somebody denies it, it was called off, or its passages say that it was not. */
export type Denial = 'denied' | 'cancelled' | 'negated';

/** What an automatic title is made of. */
export interface TitleParts {
  readonly type: EventType;
  readonly status: EventStatus;
  readonly participants: readonly TitleParticipant[];
  /** The finest alone: no place that holds another. */
  readonly places: readonly TitlePlace[];
  readonly words: TitleWords;
  /** On whose word it stands, or who denies it, as written after « selon »; empty when nobody is named. */
  readonly claimants: readonly string[];
  /** An article tells it in its own name. */
  readonly isAsserted: boolean;
  /** It was still to come when its articles appeared. */
  readonly isAhead: boolean;
  /** The words of its opening passage that tell it, for want of a noun; `null` when there are none. */
  readonly quote: string | null;
  /** `null` unless its status is `denied`. */
  readonly denial: Denial | null;
}
