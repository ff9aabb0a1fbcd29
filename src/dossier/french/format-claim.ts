import type { Mood } from '../model.ts';
import { formatList } from './format-list.ts';

/**
 * Says in words who claims what a passage reports, and with what reserve: « l’article l’affirme »,
 * « selon Sergueï Lavrov », « allégué par Séoul », « au conditionnel, sans source nommée ».
 * `claimants` are words that name them, empty when nobody is named.
 */
export function formatClaim(mood: Mood, claimants: readonly string[]): string {
  if (mood === 'asserted') return 'l’article l’affirme';
  if (claimants.length === 0) return UNSOURCED[mood];
  const names = formatList(claimants.map(formatClaimant));
  return mood === 'attributed' ? `selon ${names}` : `${SOURCED[mood]} par ${names}`;
}

/** Puts a claimant's words inside a sentence: « Le Kremlin » becomes « le Kremlin », « Séoul » stays. */
export function formatClaimant(words: string): string {
  return DETERMINER.test(words) ? `${words.charAt(0).toLowerCase()}${words.slice(1)}` : words;
}

const UNSOURCED = {
  denied: 'démenti',
  announced: 'annoncé',
  alleged: 'au conditionnel, sans source nommée',
  attributed: 'rapporté, sans source nommée',
} as const satisfies Record<Exclude<Mood, 'asserted'>, string>;

const SOURCED = { denied: 'démenti', announced: 'annoncé', alleged: 'allégué' } as const;

const DETERMINER = /^(?:(?:Le|La|Les|Un|Une|Des|De|Du|Ce|Cet|Cette|Ces|Son|Sa|Ses|Leur|Leurs|Certains|Certaines|Plusieurs|Quelques) |L[’'])/u;
