import type { Mood } from '../model.ts';
import { formatList } from './format-list.ts';
import { lowerDeterminer } from './lower-determiner.ts';

/**
 * Says in words who claims what a passage reports, and with what reserve: « l’article l’affirme »,
 * « selon Sergueï Lavrov », « allégué par Séoul », « démenti par Moscou », « au conditionnel, sans source nommée ».
 * `claimants` are words that name them, empty when nobody is named.
 */
export function formatClaim(mood: Mood, claimants: readonly string[]): string {
  if (mood === 'asserted') return 'l’article l’affirme';
  if (claimants.length === 0) return UNSOURCED[mood];
  const names = formatList(claimants.map(lowerDeterminer));
  return mood === 'attributed' ? `selon ${names}` : `${SOURCED[mood]} par ${names}`;
}

const UNSOURCED = {
  denied: 'démenti',
  announced: 'annoncé',
  alleged: 'au conditionnel, sans source nommée',
  attributed: 'rapporté, sans source nommée',
} as const satisfies Record<Exclude<Mood, 'asserted'>, string>;

const SOURCED = { denied: 'démenti', announced: 'annoncé', alleged: 'allégué' } as const;
