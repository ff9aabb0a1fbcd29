import { pad, yearOf } from '../calendar.ts';
import { buildBetween, type Period } from '../edtf.ts';

/** « première quinzaine de juin », « seconde moitié de 2024 », « première semaine de juin ». */
export function slicePeriod(whole: Period, kind: 'half' | 'first-days', [start, end]: readonly [number, number]): Period | null {
  if (whole.grain === 'month') {
    const last = Number(whole.max.slice(8));
    const [from, to] = kind === 'half' ? (start === 0 ? [1, 15] : [16, last]) : start < 0 ? [last - 6, last] : [start, end];
    const day = (number: number): string => `${whole.edtf}-${pad(number, 2)}`;
    return kind === 'half' ? buildBetween(day(from), day(to)) : buildBetween(`${whole.edtf}-~${pad(from, 2)}`, `${whole.edtf}-~${pad(to, 2)}`);
  }
  if (kind !== 'half') return null;
  const year = yearOf(whole.min);
  if (whole.grain === 'year') return start === 0 ? buildBetween(`${whole.edtf}-01`, `${whole.edtf}-06`) : buildBetween(`${whole.edtf}-07`, `${whole.edtf}-12`);
  const half = { decade: 5, century: 50 }[whole.grain as 'decade' | 'century'];
  if (half === undefined) return null;
  return start === 0 ? buildBetween(pad(year, 4), pad(year + half - 1, 4)) : buildBetween(pad(year + half, 4), pad(year + 2 * half - 1, 4));
}
