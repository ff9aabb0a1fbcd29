import type { DayInterval, Edtf, IsoDay, TimexAnchor } from '../../model.ts';
import { shiftDays, yearOf, monthOf } from '../calendar.ts';
import { buildMonth, buildYear, type Period } from '../edtf.ts';
import { resolvePeriod } from './resolve-period.ts';
import type { Setting } from './setting.ts';
import type { Side, Spec } from '../spec.ts';

/** The value of a date expression, open or not. `period` is what was named, before it was bounded. */
export interface Value extends DayInterval {
  readonly edtf: Edtf;
  readonly period: Period;
  readonly anchor: TimexAnchor | null;
}

/** Dates a whole expression, bounds included; `null` when it cannot be. */
export function resolveValue(spec: Spec, setting: Setting): Value | null {
  const dated = resolvePeriod(spec, setting);
  if (dated === null) return null;
  const { period, anchor } = dated;
  const closed = { edtf: period.edtf, min: period.min, max: period.max };
  return { ...(spec.kind === 'bound' ? openAt(period, spec.side, setting.ref) : closed), period, anchor };
}

/** Opens a period: `after 2022` is 2023/.., `before 2024` is ../2023, `by 2030` runs from the publication. */
function openAt(period: Period, side: Side, ref: IsoDay): DayInterval & { edtf: Edtf } {
  switch (side) {
    case 'since': case 'from': return { edtf: `${period.from}/..`, min: period.min, max: null };
    case 'until': return { edtf: `../${period.to}`, min: null, max: period.max };
    case 'by': return period.max < ref ? { edtf: `../${period.to}`, min: null, max: period.max } : { edtf: `${ref}/${period.to}`, min: ref, max: period.max };
    case 'after': {
      const next = neighbourOf(period, shiftDays(period.max, 1));
      return { edtf: `${next.edtf}/..`, min: next.min, max: null };
    }
    case 'before': {
      if (period.edtf.includes('~')) return { edtf: `../${period.to}`, min: null, max: period.max };
      const previous = neighbourOf(period, shiftDays(period.min, -1));
      return { edtf: `../${previous.edtf}`, min: null, max: previous.max };
    }
  }
}

/** The period of the same grain that holds a day, for months and years; else the day. */
function neighbourOf(period: Period, day: IsoDay): { edtf: Edtf; min: IsoDay; max: IsoDay } {
  if (period.grain === 'year' || period.grain === 'decade' || period.grain === 'century') return buildYear(yearOf(day));
  if (['month', 'season', 'quarter', 'semester'].includes(period.grain)) return buildMonth(yearOf(day), monthOf(day));
  return { edtf: day, min: day, max: day };
}
