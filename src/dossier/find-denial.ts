import { isDenialVerb } from './events/is-denied.ts';
import { CANCELLATION_WORDS } from './events/lexicon.fr.ts';
import { listWords } from './events/list-words.ts';
import type { Denial } from './french/title-parts.ts';
import type { Attestation } from './model.ts';

/** An attestation that denies its event, and the text of its passage. */
export interface ToldDenial extends Pick<Attestation, 'claimant'> {
  readonly text: string;
}

/**
 * Says how passages tell that an event was not: « a démenti », « est annulée », « n’a pas eu lieu ». What somebody says was not is
 * denied; where passages differ, being called off says most.
 */
export function findDenial(told: readonly ToldDenial[]): Denial {
  const kinds = new Set(told.map(readDenial));
  return (['cancelled', 'denied'] as const).find((kind) => kinds.has(kind)) ?? 'negated';
}

function readDenial({ text, claimant }: ToldDenial): Denial {
  const words = listWords(text).map((word) => word.text);
  if (words.some((word) => CANCELLATION_WORDS.has(word))) return 'cancelled';
  return claimant !== null || words.some(isDenialVerb) ? 'denied' : 'negated';
}
