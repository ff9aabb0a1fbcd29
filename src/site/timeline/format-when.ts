import { formatEdtf } from '../../dossier/french/format-edtf.ts';
import type { Edtf } from '../../dossier/model.ts';
import { UNDATED } from '../strings/timeline.ts';

/** A date in words, and for a machine when HTML has a form for it (`datetime`, else `null`). */
export interface When {
  readonly when: string;
  readonly datetime: string | null;
}

/** Writes the date of an event, « sans date » when it has none; the year is left out under the heading of its `year`. */
export function formatWhen(edtf: Edtf | null, year: string | null): When {
  if (edtf === null) return { when: UNDATED, datetime: null };
  const when = year === null ? formatEdtf(edtf) : formatEdtf(edtf, { withinYear: Number(year) });
  return { when, datetime: DATETIME.test(edtf) ? edtf : null };
}

const DATETIME = /^\d{4}(?:-(?:0\d|1[0-2])(?:-\d{2})?)?$/;
