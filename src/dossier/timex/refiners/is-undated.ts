import type { Spec } from '../spec.ts';

/** True when the words leave the year to be found. */
export function isUndated(spec: Spec): boolean {
  switch (spec.kind) {
    case 'day': case 'month': case 'season': case 'quarter': case 'semester': case 'holiday': return spec.of === null && spec.shift === null;
    case 'weekday': return spec.of === null && spec.shift === null;
    case 'part': case 'about': case 'bound': case 'half': case 'some': case 'nth-weekday': case 'around': return isUndated(spec.of);
    case 'range': case 'night': return isUndated(spec.from) && isUndated(spec.to);
    default: return false;
  }
}
