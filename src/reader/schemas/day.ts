import { z } from 'zod';
import { explainImpossibleDay } from './explain-impossible-day.ts';
import { proposeDate } from './propose-date.ts';
import { refuse } from './refuse.ts';

/** A calendar day written `2025-10-28`, with or without a time after it, which is dropped. */
export const daySchema = z.string().transform((written, context) => {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})(?:[T ][\d:.,+Z-]*)?$/.exec(written) ?? [];
  if (!year || !month || !day) {
    const proposed = proposeDate(written);
    const better = proposed?.length === '2025-10-28'.length ? `« ${proposed} »` : 'le jour en chiffres, par exemple « 2025-10-28 »';
    context.issues.push(refuse(written, 'invalid-date', { value: written, better }));
    return z.NEVER;
  }
  const reason = explainImpossibleDay(Number(year), Number(month), Number(day));
  if (reason === null) return `${year}-${month}-${day}`;
  context.issues.push(refuse(written, 'impossible-date', { value: `${year}-${month}-${day}`, reason }));
  return z.NEVER;
});
