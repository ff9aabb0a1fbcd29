import { parse } from 'edtf';
import { z } from 'zod';
import { explainImpossibleDay } from './explain-impossible-day.ts';
import { isReversed } from './is-reversed.ts';
import { proposeDate } from './propose-date.ts';
import { refuse } from './refuse.ts';

/** A date or interval in EDTF (ISO 8601-2): `2025-10-27`, `2025-07`, `2022/..`. */
export const edtfSchema = z.string().transform((written, context) => {
  const impossible = findImpossibleDay(written);
  if (impossible) {
    context.issues.push(refuse(written, 'impossible-date', impossible));
    return z.NEVER;
  }
  const [from = '', to = ''] = written.split('/');
  if (isReversed(from, to)) {
    context.issues.push(refuse(written, 'reversed-dates', { from, to, value: written }));
    return z.NEVER;
  }
  if (isEdtf(written)) return written;
  const proposed = proposeDate(written);
  const better = proposed ? `« ${proposed} »` : 'par exemple « 2025-10-27 » (un jour), « 2025-07 » (un mois), « 2024 » (une année) ou « 2022/.. » (depuis 2022)';
  context.issues.push(refuse(written, 'invalid-edtf', { value: written, better }));
  return z.NEVER;
});

/** Sets and lists are EDTF too, but no event happens on them. */
const DATED = ['Date', 'Year', 'Decade', 'Century', 'Season', 'Interval'];

function isEdtf(text: string): boolean {
  try {
    return DATED.includes(parse(text).type);
  } catch {
    return false;
  }
}

/** The first day or month of the value that no calendar has, such as the second bound of `2025-02-01/2025-02-30`. */
function findImpossibleDay(text: string): { value: string; reason: string } | null {
  // Months above 20 are EDTF's seasons, quarters and semesters.
  for (const [value, year, month, day] of text.matchAll(/(?<!\d)(\d{4})-([01]\d|20)(?:-(\d{2}))?(?!\d)/g)) {
    const reason = explainImpossibleDay(Number(year), Number(month), Number(day ?? 1));
    if (reason !== null) return { value, reason };
  }
  return null;
}
