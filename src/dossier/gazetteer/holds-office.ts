/** Whether a person held an office on a day. */
import type { Edtf, IsoDay, Person } from '../model.ts';

/**
 * True when the person holds the office on that day; with `former`, when they held it before and no longer do.
 * A start that is not known is taken as past, an end that is not known as to come. The day a successor takes over counts for both.
 */
export function holdsOffice({ offices }: Pick<Person, 'offices'>, office: string, day: IsoDay, former: boolean): boolean {
  const terms = offices.filter((term) => term.office === office);
  const holds = terms.some(({ from, to }) => (from === null || pad(from, '-01') <= day) && (to === null || day <= pad(to, '-31')));
  if (!former) return holds;
  return !holds && terms.some(({ to }) => to !== null && pad(to, '-31') < day);
}

const PLAIN_DATE = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/u;

/** First or last day an EDTF year, month or day can mean, as a string that sorts; marks of doubt are left out. */
function pad(edtf: Edtf, filler: '-01' | '-31'): string {
  const [, year = edtf, month, day] = PLAIN_DATE.exec(edtf) ?? [];
  const monthPart = month === undefined ? (filler === '-01' ? '-01' : '-12') : `-${month}`;
  return `${year}${monthPart}${day === undefined ? filler : `-${day}`}`;
}
