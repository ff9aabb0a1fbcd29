import { formatEdtf } from '../../dossier/french/format-edtf.ts';
import { listCrowdedMonths } from '../timeline/list-crowded-months.ts';
import type { StripMark } from './layout-strip.ts';

/** The name of a crowded month, over its pile: `left` (its middle) in hundredths of the strip's width, `top` (its baseline) in pixels. */
export interface StripLabel {
  readonly text: string;
  readonly left: number;
  readonly top: number;
}

/** Labels the months that hold most events, the fullest first served, where labels do not touch. `step`: height of a mark. */
export function labelMonths(marks: readonly StripMark[], step: number): StripLabel[] {
  const piles = marks.filter(({ long }) => !long);
  const labels: StripLabel[] = [];
  for (const [month, own] of listCrowdedMonths(piles).toSorted(([, a], [, b]) => b.length - a.length)) {
    const left = own.reduce((sum, mark) => sum + middleOf(mark), 0) / own.length;
    if (labels.some((label) => Math.abs(label.left - left) < APART)) continue;
    const around = piles.filter((mark) => Math.abs(middleOf(mark) - left) < REACH + mark.width / 2);
    const top = Math.min(...around.map((mark) => mark.top)) - step / 2 - 4;
    labels.push({ text: formatEdtf(month, { withinYear: Number(month.slice(0, 4)) }), left: Math.round(10 * left) / 10, top: Math.round(top) });
  }
  return labels;
}

/** A label takes about 60 of the 480 pixels of the narrowest strip. */
const APART = 13;
const REACH = 5;

const middleOf = ({ left, width }: StripMark): number => left + width / 2;
