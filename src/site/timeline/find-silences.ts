import type { DossierEvent } from '../../dossier/model.ts';
import { countGapMonths } from './count-gap-months.ts';
import { startMonthOf } from './event-order.ts';

/** Months without any event: how many whole ones, and the month, `YYYY-MM`, whose event ends them. */
export interface Silence {
  readonly months: number;
  readonly until: string;
}

/** Fewer months without event are not worth announcing. */
const WORTH_TELLING = 3;

/** Finds the silences between dated events, given oldest first. An event without end counts by its start alone. */
export function findSilences(events: readonly DossierEvent[]): Silence[] {
  const silences: Silence[] = [];
  let reached: string | null = null;
  for (const event of events) {
    const months = countGapMonths(reached, event);
    if (months >= WORTH_TELLING) silences.push({ months, until: startMonthOf(event) });
    const last: string = event.max ?? event.min ?? '';
    if (reached === null || last > reached) reached = last;
  }
  return silences;
}

/** Months of silence between two events that follow each other on the timeline, whichever comes first; 0 without one. */
export function countSilentMonths(silences: readonly Silence[], one: DossierEvent, other: DossierEvent): number {
  const [earlier = '', later = ''] = [startMonthOf(one), startMonthOf(other)].toSorted();
  return silences.filter(({ until }) => earlier < until && until <= later).reduce((sum, { months }) => sum + months, 0);
}
