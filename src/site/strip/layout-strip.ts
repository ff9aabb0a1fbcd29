import type { DayInterval } from '../../dossier/model.ts';
import type { Certainty } from '../certainty.ts';
import type { DateShape } from '../date-shape.ts';
import type { Side } from '../event-side.ts';
import { assignRows } from './assign-rows.ts';
import { listCrowdedMonths } from '../timeline/list-crowded-months.ts';
import { labelMonths, type StripLabel } from './label-months.ts';
import { layoutYears, type StripYear } from './layout-years.ts';

/** An event to place on the strip. */
export interface StripItem extends DayInterval {
  readonly id: string;
  readonly href: string;
  /** Its accessible name: date and title. */
  readonly label: string;
  readonly shape: DateShape;
  readonly certainty: Certainty;
  readonly side: Side | null;
}

/** An event in its place: `left` and `width` in hundredths of the strip's width, `top` in pixels. */
export interface StripMark extends StripItem {
  readonly left: number;
  readonly width: number;
  readonly top: number;
  /** Longer than a month: a bar in one of the lanes above the marks. */
  readonly long: boolean;
}

/** The strip, ready to draw; heights in pixels. */
export interface StripLayout {
  readonly height: number;
  readonly axis: number;
  /** Height between two marks piled up on the same days. */
  readonly step: number;
  readonly years: readonly StripYear[];
  readonly labels: readonly StripLabel[];
  /** In the order of time. */
  readonly marks: readonly StripMark[];
}

/**
 * Lays dated events out on a proportional strip of whole years: long spans in at most three lanes on top,
 * everything else piled up from the axis where it would overlap, so that density gains height.
 * Widths are reckoned on the narrowest strip shown, so that nothing overlaps on a wider one.
 * `span`: the intervals whose years the strip covers. `null` when no event is dated.
 */
export function layoutStrip(items: readonly StripItem[], span: readonly DayInterval[] = items): StripLayout | null {
  const scale = items.length === 0 ? null : layoutYears([...span, ...items]);
  if (scale === null) return null;
  const placed = items
    .map((item) => place(item, scale.position))
    .sort((a, b) => a.left - b.left || b.width - a.width);
  const long = assignRows(placed.filter((mark) => mark.long), 0, LANES);
  const short = assignRows(placed.filter((mark) => !mark.long), MARK_GAP, Infinity);
  const step = Math.min(STEP, MAX_PILE / short.rows);
  const laneHeight = long.rows * LANE;
  const axis = Math.round(laneHeight + Math.max(short.rows, 2) * step + PADDING + (listCrowdedMonths(items).length > 0 ? LABEL : 0));
  const marks = placed.map((mark) => {
    const row = long.rowOf(mark.id) ?? short.rowOf(mark.id) ?? 0;
    return { ...mark, top: Math.round(mark.long ? row * LANE + LANE / 2 : axis - (row + 0.75) * step) };
  });
  return { height: axis + YEARS, axis, step, years: scale.years, labels: labelMonths(marks, step), marks };
}

const LANES = 3;
const LANE = 12;
const STEP = 13;
const MAX_PILE = 182;
const PADDING = 6;
/** Room for the name of a crowded month over its pile, and for the years under the axis. */
const LABEL = 17;
const YEARS = 22;
/** A mark is never narrower than its dot: 2 % of the narrowest strip, 480 px wide. */
const MIN_WIDTH = 1.9;
const MARK_GAP = 0.3;
const LONG_DAYS = 31;

function place(item: StripItem, position: (day: string, end: boolean) => number): Omit<StripMark, 'top'> {
  const left = item.min === null ? 0 : position(item.min, false);
  const right = item.max === null ? 100 : position(item.max, true);
  const long = item.min === null || item.max === null || daysBetween(item.min, item.max) > LONG_DAYS;
  const width = Math.max(right - left, MIN_WIDTH);
  const centred = Math.min(Math.max((left + right - width) / 2, 0), 100 - width);
  return { ...item, left: round(centred), width: round(width), long };
}

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

const round = (hundredths: number): number => Math.round(hundredths * 10) / 10;
