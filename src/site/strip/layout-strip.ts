import type { DayInterval } from '../../dossier/model.ts';
import type { Certainty } from '../certainty.ts';
import type { DateShape } from '../date-shape.ts';
import type { Side } from '../event-side.ts';
import { assignRows } from './assign-rows.ts';
import { listCrowdedMonths } from '../timeline/list-crowded-months.ts';
import { labelMonths, type StripLabel } from './label-months.ts';
import { countByMonth, type StripBar } from './count-by-month.ts';
import { countSpansByYear } from './count-spans-by-year.ts';
import { placeItems, type PlacedItem } from './place-items.ts';
import { layoutYears, type StripBreak, type StripYear, type YearScale } from './layout-years.ts';

/** An event to place on the strip. */
export interface StripItem extends DayInterval {
  readonly id: string;
  readonly href: string;
  /** Where the mark of several events leads, when it is the first of them. */
  readonly groupHref: string;
  /** Its accessible name: date and title. */
  readonly label: string;
  readonly shape: DateShape;
  readonly certainty: Certainty;
  readonly side: Side | null;
}

/** An event in its place, `top` in pixels. */
export interface StripMark extends PlacedItem {
  readonly top: number;
  /** In one of the lanes above the marks. */
  readonly long: boolean;
}

/** The strip, ready to draw; heights in pixels. */
export interface StripLayout {
  readonly height: number;
  readonly axis: number;
  /** Height between two marks piled up on the same days. */
  readonly step: number;
  readonly years: readonly StripYear[];
  readonly breaks: readonly StripBreak[];
  readonly labels: readonly StripLabel[];
  /** In the order of time. */
  readonly marks: readonly StripMark[];
  /** Instead of marks where they would be too many; empty otherwise. */
  readonly bars: readonly StripBar[];
}

/**
 * Lays dated events out on a proportional strip of whole years: long spans in at most three lanes on top, everything
 * else piled up from the axis where it would overlap, so that density gains height; a span that no lane can take joins
 * the piles. More events than can be told apart are counted by month. Widths are reckoned on the narrowest strip
 * shown, so that nothing overlaps on a wider one.
 * `span`: the intervals whose years the strip covers. `null` when no event is dated.
 */
export function layoutStrip(items: readonly StripItem[], span: readonly DayInterval[] = items): StripLayout | null {
  const scale = items.length === 0 ? null : layoutYears([...span, ...items]);
  if (scale === null) return null;
  const placed = placeItems(items, scale);
  const lanes = assignRows(placed.filter(isLong), 0, LANES);
  const piled = placed.filter(({ id }) => lanes.rowOf(id) === undefined);
  const piles = assignRows(piled, MARK_GAP, Infinity);
  if (items.length > MAX_MARKS || piles.rows > MAX_ROWS) return layoutBars(placed, scale);
  const step = Math.min(STEP, MAX_PILE / piles.rows);
  const axis = Math.round(lanes.rows * LANE + Math.max(piles.rows, 2) * step + PADDING + (listCrowdedMonths(items).length > 0 ? LABEL : 0));
  const marks = placed.map((mark) => {
    const lane = lanes.rowOf(mark.id);
    const row = piles.rowOf(mark.id) ?? 0;
    return { ...mark, long: lane !== undefined, top: Math.round(lane === undefined ? axis - (row + 0.75) * step : lane * LANE + LANE / 2) };
  });
  return { height: axis + YEARS, axis, step, years: scale.years, breaks: scale.breaks, labels: labelMonths(marks, step), marks, bars: [] };
}

const LANES = 3;
const LANE = 12;
const STEP = 13;
const MAX_PILE = 182;
/** More marks, or rows of them, than this are no longer told apart. */
const MAX_MARKS = 150;
const MAX_ROWS = 36;
const BARS = 100;
const PADDING = 6;
/** Room for the name of a crowded month over its pile, and for the years under the axis. */
const LABEL = 17;
const YEARS = 22;
const MARK_GAP = 0.3;
const LONG_DAYS = 31;

/** Counts events by month, but those that no month can tell: they keep their lanes, or are counted by year where lanes lack. */
function layoutBars(placed: readonly PlacedItem[], scale: YearScale): StripLayout {
  const long = placed.filter(isLong);
  const lanes = assignRows(long, 0, LANES);
  const fits = long.every(({ id }) => lanes.rowOf(id) !== undefined);
  const rows = fits ? lanes.rows : 1;
  const axis = rows * LANE + BARS + PADDING;
  const marks = fits ? long.map((mark) => ({ ...mark, long: true, top: (lanes.rowOf(mark.id) ?? 0) * LANE + LANE / 2 })) : countSpansByYear(long, scale, LANE / 2);
  const bars = countByMonth(placed.filter((item) => !isLong(item)), scale, BARS);
  return { height: axis + YEARS, axis, step: STEP, years: scale.years, breaks: scale.breaks, labels: [], marks, bars };
}

const isLong = ({ min, max }: DayInterval): boolean => min === null || max === null || (Date.parse(max) - Date.parse(min)) / 86_400_000 > LONG_DAYS;
