import { formatCount } from '../../dossier/french/format-count.ts';
import { formatEdtf } from '../../dossier/french/format-edtf.ts';
import type { StripItem } from './layout-strip.ts';
import type { YearScale } from './layout-years.ts';

/** The events that start in a month, or in a year, told together: `left` and `width` in hundredths of the strip's width, `height` in pixels. */
export interface StripBar {
  /** Leads to the first of them. */
  readonly href: string;
  /** « juin 2024 : 34 événements ». */
  readonly label: string;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

/** Draws events as the number of those that start in each month, or in each year when years are many. `items`: in the order of time. */
export function countByMonth(items: readonly StripItem[], { years, position }: YearScale, height: number): StripBar[] {
  const unit = years.length > MAX_YEARS ? 4 : 7;
  const groups = [...Map.groupBy(items, ({ min, max }) => (min ?? max ?? '').slice(0, unit))];
  const most = Math.max(...groups.map(([, own]) => own.length));
  return groups.map(([period, own]) => {
    const left = position(unit === 4 ? `${period}-01-01` : `${period}-01`, false);
    const right = position(unit === 4 ? `${period}-12-31` : lastDay(period), true);
    return {
      href: own[0]?.groupHref ?? '',
      label: `${formatEdtf(period)} : ${formatCount(own.length, 'événement')}`,
      left: round(left),
      width: round(right - left),
      height: Math.max(2, Math.round((height * own.length) / most)),
    };
  });
}

/** More years than this do not leave a month the width of a mark. */
const MAX_YEARS = 16;

const lastDay = (month: string): string => new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0)).toISOString().slice(0, 10);

const round = (hundredths: number): number => Math.round(hundredths * 10) / 10;
