import type { DateShape } from './date-shape.ts';
import type { Certainty } from './certainty.ts';

/**
 * Draws the mark of a date as SVG path data, in a square of 16: a dot for a day, a bracket for a month, a bracket
 * whose soft side fades, a bar for a longer span, an arrow on an open side, a dash for no date. The line's style
 * comes from the class named after the certainty; an announced period is drawn as an empty box, and a denied one
 * is struck through, so that neither rests on the style alone.
 */
export function drawDateMark(shape: DateShape | null, certainty: Certainty): string {
  const outline = shape === null ? NO_DATE : drawShape(shape, certainty);
  return certainty === 'denied' ? `${outline}${STRIKE}` : outline;
}

function drawShape({ kind, softStart, softEnd }: DateShape, certainty: Certainty): string {
  if (kind === 'day') return DAY;
  if (kind === 'since') return `${LEFT_EDGE}M2.75 8h9M9 4.75 12.75 8 9 11.25`;
  if (kind === 'until') return `${RIGHT_EDGE}M13.25 8h-9M7 4.75 3.25 8 7 11.25`;
  if (kind === 'span') return SPAN[`${softStart}-${softEnd}`];
  return certainty === 'announced' ? BOX : BRACKET[`${softStart}-${softEnd}`];
}

const DAY = 'M4.25 8a3.75 3.75 0 1 0 7.5 0 3.75 3.75 0 1 0-7.5 0z';
const LEFT_EDGE = 'M2.75 4.5v7';
const RIGHT_EDGE = 'M13.25 4.5v7';
const BOX = 'M2.75 5.75h10.5v4.5H2.75z';
const NO_DATE = 'M6 8h4';
/** Steep, so that the shape under it stays legible. */
const STRIKE = 'M6 14 11 2';

/** By soft start and soft end. */
const BRACKET = {
  'false-false': `${LEFT_EDGE}${RIGHT_EDGE}M2.75 8h10.5`,
  'false-true': `${LEFT_EDGE}M2.75 8h6M10.75 8h.75M13.25 8h.25`,
  'true-false': `${RIGHT_EDGE}M13.25 8h-6M5.25 8H4.5M2.75 8H2.5`,
  'true-true': 'M5.25 8h5.5M2.5 8h.5M13 8h.5',
} as const;

const SPAN = {
  'false-false': 'M1.75 5.75h12.5v4.5H1.75z',
  'false-true': 'M1.75 5.75h8v4.5h-8zM12 6.25v3.5M14.25 7v2',
  'true-false': 'M6.25 5.75h8v4.5h-8zM4 6.25v3.5M1.75 7v2',
  'true-true': 'M4.75 5.75h6.5v4.5h-6.5zM2.25 6.75v2.5M13.75 6.75v2.5',
} as const;
