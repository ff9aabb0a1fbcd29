import type { Mood } from '../model.ts';
import { formatList } from './format-list.ts';
import { lowerDeterminer } from './lower-determiner.ts';
import type { Denial } from './title-parts.ts';

/**
 * Says in words who claims what a passage reports, and with what reserve: « l’article l’affirme »,
 * « selon Sergueï Lavrov », « allégué par Séoul », « démenti par Moscou », « au conditionnel, sans source nommée ».
 * `claimants` are words that name them, empty when nobody is named; `denial`: how a denied one is said not to have been.
 */
export function formatClaim(mood: Mood, claimants: readonly string[], denial: Denial = 'denied'): string {
  if (mood === 'asserted') return 'l’article l’affirme';
  const names = formatList(claimants.map(lowerDeterminer));
  if (mood === 'denied' && denial !== 'denied') return `${UNDONE[denial]}${names === '' ? '' : `, selon ${names}`}`;
  if (names === '') return UNSOURCED[mood];
  return mood === 'attributed' ? `selon ${names}` : `${SOURCED[mood]} par ${names}`;
}

/** What nobody denies, and yet was not. */
const UNDONE = { cancelled: 'annulé', negated: 'donné comme n’ayant pas lieu' } as const satisfies Record<Exclude<Denial, 'denied'>, string>;

const UNSOURCED = {
  denied: 'démenti',
  announced: 'annoncé',
  alleged: 'au conditionnel, sans source nommée',
  attributed: 'rapporté, sans source nommée',
} as const satisfies Record<Exclude<Mood, 'asserted'>, string>;

const SOURCED = { denied: 'démenti', announced: 'annoncé', alleged: 'allégué' } as const;
