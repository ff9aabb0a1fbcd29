import type { Edtf } from '../dossier/model.ts';

/**
 * The HTML of a date expression: `<time datetime>` when its value is a day, a month or a year, which HTML knows;
 * otherwise, since a `<time>` without a machine value must hold one in its words, `<span data-edtf>`.
 */
export function datetimeProperties(edtf: Edtf): ['time' | 'span', Record<string, string>] {
  return HTML_DATE.test(edtf) ? ['time', { dateTime: edtf }] : ['span', { dataEdtf: edtf }];
}

/** EDTF writes its seasons and quarters where HTML has months: `2025-21` is no HTML date. */
const HTML_DATE = /^(?!0000)\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/;
