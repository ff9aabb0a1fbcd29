/** The French names of the model's closed vocabularies, each in the form the site prints. */
import type { EventStatus, EventType, Mood, Part } from '../model.ts';

/** The type of an event, singular, lower case. */
export const EVENT_TYPE_TERMS = {
  meeting: 'rencontre',
  visit: 'visite',
  signing: 'signature',
  statement: 'déclaration',
  announcement: 'annonce',
  ceremony: 'cérémonie',
  vote: 'vote',
  military: 'militaire',
  economic: 'économie',
  cultural: 'culture',
  other: 'autre',
} as const satisfies Record<EventType, string>;

/** The status of an event (masculine: « événement annoncé »). */
export const EVENT_STATUS_TERMS = {
  announced: 'annoncé',
  held: 'tenu',
  claimed: 'revendiqué',
  denied: 'démenti',
} as const satisfies Record<EventStatus, string>;

/** The mood of an attestation (masculine: « fait affirmé »). */
export const MOOD_TERMS = {
  denied: 'démenti',
  announced: 'annoncé',
  alleged: 'allégué',
  attributed: 'attribué',
  asserted: 'affirmé',
} as const satisfies Record<Mood, string>;

/** The part of a participant, in words that do not vary with gender; `null` where being named says it all. */
export const PART_TERMS = {
  host: 'hôte',
  visitor: 'en visite',
  signatory: 'signataire',
  speaker: 'prend la parole',
  party: null,
} as const satisfies Record<Part, string | null>;
