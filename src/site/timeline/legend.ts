import type { DateShape } from '../date-shape.ts';
import type { Certainty } from '../certainty.ts';
import { STRIP } from '../strings/timeline.ts';

/** A mark of the legend and what it means. */
export interface LegendItem {
  readonly label: string;
  readonly shape: DateShape;
  readonly certainty: Certainty;
}

const firm = { softStart: false, softEnd: false } as const;
const day: DateShape = { kind: 'day', ...firm };

/** The shapes of the marks, which tell the precision. */
export const SHAPES: readonly LegendItem[] = [
  { label: STRIP.day, shape: day, certainty: 'asserted' },
  { label: STRIP.month, shape: { kind: 'month', ...firm }, certainty: 'asserted' },
  { label: STRIP.part, shape: { kind: 'part', softStart: false, softEnd: true }, certainty: 'asserted' },
  { label: STRIP.span, shape: { kind: 'span', ...firm }, certainty: 'asserted' },
];

/** The lines of the marks, which tell the certainty. */
export const LINES: readonly LegendItem[] = [
  { label: STRIP.asserted, shape: day, certainty: 'asserted' },
  { label: STRIP.attributed, shape: day, certainty: 'attributed' },
  { label: STRIP.alleged, shape: day, certainty: 'alleged' },
  { label: STRIP.announced, shape: day, certainty: 'announced' },
  { label: STRIP.denied, shape: day, certainty: 'denied' },
];
