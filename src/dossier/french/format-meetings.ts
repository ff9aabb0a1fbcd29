import type { DossierEvent } from '../model.ts';
import { formatCount } from './format-count.ts';
import { formatEdtf } from './format-edtf.ts';

type Dated = Pick<DossierEvent, 'edtf' | 'min' | 'max'>;

/**
 * Counts the meetings of two people and says over what time: « 3 rencontres, de janvier 2024 à octobre 2025 »,
 * « 1 rencontre, en juillet 2025 », « 2 rencontres, dont 1 sans date, en 2024 ». Never finer than a month, nor than the
 * dates themselves: an end whose month is not known is told by its year, and then the other end too.
 */
export function formatMeetings(meetings: readonly Dated[]): string {
  const dated = meetings.filter(({ min, max }) => min !== null || max !== null);
  const undated = meetings.length - dated.length;
  const count = formatCount(meetings.length, 'rencontre');
  if (dated.length === 0) return `${count}, sans date`;
  return [count, ...(undated === 0 ? [] : [`dont ${undated} sans date`]), formatSpan(dated)].join(', ');
}

function formatSpan(meetings: readonly Dated[]): string {
  const [only] = meetings;
  if (meetings.length === 1 && only !== undefined && only.edtf !== null && (only.min === null || only.max === null)) return formatEdtf(only.edtf);
  const first = meetings.reduce((one, other) => (startOf(other) < startOf(one) ? other : one));
  const last = meetings.reduce((one, other) => (endOf(other) > endOf(one) ? other : one));
  const monthly = isWithinMonth(first) && (isWithinMonth(last) || last.max === null);
  const length = monthly ? 'YYYY-MM'.length : 'YYYY'.length;
  const [from, to] = [startOf(first).slice(0, length), endOf(last).slice(0, length)];
  if (last.max === null) return formatEdtf(`${from}/..`);
  return from === to ? `en ${formatEdtf(from)}` : formatEdtf(`${from}/${to}`);
}

/** The day a meeting may have begun; an open side counts by the other. */
const startOf = ({ min, max }: Dated): string => min ?? max ?? '';

/** What has no end comes last. */
const endOf = ({ max }: Dated): string => max ?? OPEN;

const OPEN = '9999-12-31';

const isWithinMonth = ({ min, max }: Dated): boolean => min !== null && max !== null && min.slice(0, 7) === max.slice(0, 7);
