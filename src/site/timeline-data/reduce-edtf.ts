import type { Edtf } from '../../dossier/model.ts';
import { parseEdtf } from '../../dossier/timex/edtf.ts';

/**
 * The first and last date a value reaches, each `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: what a format without EDTF may tell.
 * Read as whole years, months and days they cover the value; `null` on an open side, or where it is not read.
 */
export interface ReducedInterval {
  readonly start: string | null;
  readonly end: string | null;
}

/**
 * Reduces an EDTF value to calendar dates without gaining precision: a quarter or a semester is told by its months, a
 * season, a decade or a century by its years; as soon as one bound is approximate, each is one grain coarser.
 */
export function reduceEdtf(edtf: Edtf | null): ReducedInterval {
  if (edtf === null) return { start: null, end: null };
  const [first = '', last = first] = edtf.split('/');
  const approximate = /[~?%]/.test(edtf);
  const length = (bound: Edtf): number => (approximate ? COARSER : LENGTHS)[findGrain(bound)];
  return {
    start: parseEdtf(first)?.min?.slice(0, length(first)) ?? null,
    end: parseEdtf(last)?.max?.slice(0, length(last)) ?? null,
  };
}

/** Characters of an ISO date that tell each grain. */
const LENGTHS = { day: 10, month: 7, year: 4 } as const;
const COARSER = { day: 7, month: 4, year: 4 } as const;

function findGrain(bound: Edtf): keyof typeof LENGTHS {
  const bare = bound.replace(/[~?%]/g, '');
  if (/-\d{2}-\d{2}$/.test(bare)) return 'day';
  return /-(?:0[1-9]|1[0-2]|3[3-6]|4[01])(?:-XX)?$/.test(bare) ? 'month' : 'year';
}
