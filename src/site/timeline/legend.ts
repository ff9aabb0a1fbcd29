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

/** The marks of the timeline: first the shapes, which tell the precision, then the lines, which tell the certainty. */
export const LEGEND: readonly LegendItem[] = [
  { label: STRIP.day, shape: { kind: 'day', ...firm }, certainty: 'asserted' },
  { label: STRIP.month, shape: { kind: 'month', ...firm }, certainty: 'asserted' },
  { label: STRIP.part, shape: { kind: 'part', softStart: false, softEnd: true }, certainty: 'asserted' },
  { label: STRIP.span, shape: { kind: 'span', ...firm }, certainty: 'asserted' },
  { label: STRIP.attributed, shape: { kind: 'day', ...firm }, certainty: 'attributed' },
  { label: STRIP.alleged, shape: { kind: 'day', ...firm }, certainty: 'alleged' },
  { label: STRIP.announced, shape: { kind: 'day', ...firm }, certainty: 'announced' },
];
