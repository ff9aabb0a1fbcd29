import type { Edtf } from '../../dossier/model.ts';
import { reduceEdtf } from '../timeline-data/reduce-edtf.ts';

/** The dates of a JSON-LD `Event`, in ISO 8601, reduced where the words are: `2025-07`, `2025`. */
export interface IsoDates {
  readonly startDate?: string;
  readonly endDate?: string;
}

/**
 * Reduces an EDTF date to ISO 8601 without gaining precision: an approximate bound is told one grain coarser. Left out:
 * an open side, an approximate year, and what lies somewhere in a season, a quarter, a decade or a century, since a
 * `startDate` would say when it began.
 */
export function buildIsoDates(edtf: Edtf | null): IsoDates {
  if (edtf === null) return {};
  const [first = '', last = first] = edtf.split('/');
  const { start, end } = reduceEdtf(edtf);
  const approximate = /[~?%]/.test(edtf);
  return {
    ...(start === null || isVague(first, approximate) ? {} : { startDate: start }),
    ...(end === null || isVague(last, approximate) ? {} : { endDate: end }),
  };
}

function isVague(bound: Edtf, approximate: boolean): boolean {
  const bare = bound.replace(/[~?%]/g, '');
  return bare.includes('X') || /^\d{4}-[234]\d$/.test(bare) || (approximate && /^\d{4}$/.test(bare));
}
