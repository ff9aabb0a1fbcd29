import { formatCount } from '../../dossier/french/format-count.ts';
import type { StripItem, StripMark } from './layout-strip.ts';
import type { YearScale } from './layout-years.ts';

/** Draws spans too many for the lanes as one mark for those that start in the same year; `top` in pixels. `items`: in the order of time. */
export function countSpansByYear(items: readonly StripItem[], { position }: YearScale, top: number): StripMark[] {
  const groups = [...Map.groupBy(items, ({ min, max }) => (min ?? max ?? '').slice(0, 4))];
  return groups.flatMap(([year, own]): StripMark[] => {
    const [first] = own;
    if (first === undefined) return [];
    const [min, max] = [`${year}-01-01`, `${year}-12-31`];
    const left = position(min, false);
    return [
      {
        id: `periodes-${year}`,
        href: first.groupHref,
        groupHref: first.groupHref,
        label: `${year} : ${formatCount(own.length, 'période')}`,
        min,
        max,
        shape: { kind: 'span', softStart: false, softEnd: false },
        certainty: 'asserted',
        side: null,
        left: round(left),
        width: round(position(max, true) - left - BETWEEN),
        top,
        long: true,
      },
    ];
  });
}

/** Between the marks of two years, in hundredths of the strip's width. */
const BETWEEN = 0.5;

const round = (hundredths: number): number => Math.round(hundredths * 10) / 10;
