import type { DayInterval, Edtf } from '../dossier/model.ts';

/**
 * The shape a date is drawn with. `day`: a dot; `month`: a bracket; `part`: part of a month, a bracket with a soft end;
 * `span`: a bar; `since` and `until`: an arrow on the open side.
 */
export interface DateShape {
  readonly kind: 'day' | 'month' | 'part' | 'span' | 'since' | 'until';
  /** The words leave the beginning approximate. */
  readonly softStart: boolean;
  /** The words leave the end approximate. */
  readonly softEnd: boolean;
}

/** Finds the shape of a date from its EDTF value and its interval; `null` for an event without a date. */
export function findDateShape(edtf: Edtf | null, { min, max }: DayInterval): DateShape | null {
  if (edtf === null || (min === null && max === null)) return null;
  const [start = '', end = start] = edtf.split('/');
  const soft = { softStart: isApproximate(start), softEnd: isApproximate(end) };
  if (max === null) return { kind: 'since', ...soft, softEnd: false };
  if (min === null) return { kind: 'until', ...soft, softStart: false };
  if (min === max) return { kind: 'day', ...soft };
  if (MONTH.test(edtf)) return { kind: 'month', ...soft };
  const partOfMonth = min.slice(0, 7) === max.slice(0, 7) && (soft.softStart || soft.softEnd);
  return { kind: partOfMonth ? 'part' : 'span', ...soft };
}

const isApproximate = (edtf: Edtf): boolean => /[~%?]/.test(edtf);

const MONTH = /^\d{4}-(?:0\d|1[0-2])[~?%]?$/;
