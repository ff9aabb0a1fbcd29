import { explainImpossibleDay, MONTHS } from './explain-impossible-day.ts';

/**
 * The ISO form of a date written the French way: « 28/10/2025 », « 1er juin 2025 » give a day, « octobre 2025 »,
 * « 10/2025 » a month; `null` for anything else, and for a day that does not exist.
 */
export function proposeDate(written: string): string | null {
  const [day, month, year] = splitDate(written);
  const index = MONTHS.indexOf((month ?? '').toLowerCase()) + 1 || Number(month);
  if (!year || explainImpossibleDay(Number(year), index, Number(day ?? 1)) !== null) return null;
  return [year, String(index).padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])].join('-');
}

function splitDate(written: string): (string | undefined)[] {
  const [, day, month, year] = /^(?:(\d{1,2})(?:er)?[/. -])?(\d{1,2}|\p{L}+)[/. -](\d{4})$/u.exec(written) ?? [];
  if (year) return [day, month, year];
  const [, isoYear, isoMonth, isoDay] = /^(\d{4})[/. -](\d{1,2})(?:[/. -](\d{1,2}))?$/.exec(written) ?? [];
  return [isoDay, isoMonth, isoYear];
}
