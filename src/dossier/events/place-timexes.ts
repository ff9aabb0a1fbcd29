import type { Attestation, PassageKind, Timex } from '../model.ts';
import type { UnplacedTimex } from './report.ts';

/** Why a date expression dates no event. */
export type TimexReason = 'heading' | 'open' | 'no-event' | 'not-kept';

/** Says what a date expression serves: it dates an event, frames the text, or is left unused. */
export function placeTimex(timex: UnplacedTimex, kind: PassageKind, used: ReadonlySet<string>, hasTrigger: boolean): { status: Timex['status']; reason: TimexReason | null } {
  if (used.has(timex.id)) return { status: 'event', reason: null };
  if (kind === 'title' || kind === 'heading') return { status: 'background', reason: 'heading' };
  if (timex.min === null || timex.max === null) return { status: 'background', reason: 'open' };
  return hasTrigger ? { status: 'unused', reason: 'not-kept' } : { status: 'background', reason: 'no-event' };
}

/** Ids of the expressions that date an attestation. */
export const usedTimexes = (attestations: Iterable<Attestation>): Set<string> => new Set(Array.from(attestations, ({ timex }) => timex).filter((id) => id !== null));
