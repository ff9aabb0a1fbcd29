import { MONTH_NAMES } from './query-lexicon.fr.ts';

/** A day in French: « 28 octobre 2025 », « 1er mai 2025 ». */
export function formatDay(day: string): string {
  const [year = '', month = '', number = ''] = day.split('-');
  return `${number === '01' ? '1er' : Number(number)} ${MONTH_NAMES[Number(month) - 1] ?? ''} ${year}`;
}
