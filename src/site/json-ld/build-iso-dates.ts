import type { Edtf } from '../../dossier/model.ts';

/** The dates of a JSON-LD `Event`, in ISO 8601, reduced where the words are: `2025-07`, `2025`. */
export interface IsoDates {
  readonly startDate?: string;
  readonly endDate?: string;
}

/**
 * Reduces an EDTF date to ISO 8601 without gaining precision: an approximate bound is told by its month,
 * seasons, quarters, decades and centuries are left out, an open side too.
 */
export function buildIsoDates(edtf: Edtf | null): IsoDates {
  if (edtf === null) return {};
  const [start = '', end = start] = edtf.split('/');
  const approximate = /[~%?]/.test(edtf);
  const [startDate, endDate] = [reduce(start, approximate), reduce(end, approximate)];
  return { ...(startDate === null ? {} : { startDate }), ...(endDate === null ? {} : { endDate }) };
}

function reduce(bound: Edtf, approximate: boolean): string | null {
  const [, year, month, day] = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?$/.exec(bound.replace(/[~%?]/g, '')) ?? [];
  if (year === undefined) return null;
  if (month === undefined) return year;
  if (approximate && day === undefined) return year;
  return day === undefined || approximate ? `${year}-${month}` : `${year}-${month}-${day}`;
}
