import type { Edtf } from '../dossier/model.ts';

/**
 * The attributes of `<time>` for a date expression; `null` when its value is not a day, a month or a year, which are
 * all that HTML knows: a `<time>` without a machine value must hold one in its words.
 */
export function datetimeProperties(edtf: Edtf): { dateTime: string } | null {
  return HTML_DATE.test(edtf) ? { dateTime: edtf } : null;
}

/** EDTF writes its seasons and quarters where HTML has months: `2025-21` is no HTML date. */
const HTML_DATE = /^(?!0000)\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/;
