import type { DayInterval } from '../model.ts';

/** The months a closed interval touches: `2024-06`, `2024-07`. */
export function listMonths({ min, max }: DayInterval): string[] {
  const months: string[] = [];
  const last = (max ?? '').slice(0, 7);
  let [year, month] = (min ?? '').split('-').map(Number) as [number, number];
  for (let current = (min ?? '').slice(0, 7); current <= last; current = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`) {
    months.push(current);
    month += 1;
    if (month > 12) [year, month] = [year + 1, 1];
  }
  return months;
}
