import { capitalise } from '../../dossier/french/capitalise.ts';
import { formatEdtf } from '../../dossier/french/format-edtf.ts';
import type { DossierEvent } from '../../dossier/model.ts';
import type { DossierIndex } from '../dossier-index.ts';
import { buildEntry, type TimelineEntry } from './build-entry.ts';
import { monthOf } from './event-order.ts';
import { listCrowdedMonths } from './list-crowded-months.ts';

/** What stands in a year: an event, a crowded month with its events, or a silence announced. */
export type TimelineItem =
  | { readonly kind: 'entry'; readonly entry: TimelineEntry }
  | { readonly kind: 'month'; readonly month: string; readonly name: string; readonly entries: readonly TimelineEntry[] }
  | { readonly kind: 'gap'; readonly words: string };

/** Builds what stands in a year. `gaps`: the words told before an event, by its id; those of the first are told before the year. */
export function buildItems(year: string, events: readonly DossierEvent[], gaps: ReadonlyMap<string, string>, index: DossierIndex): TimelineItem[] {
  const crowded = new Set(listCrowdedMonths(events).map(([month]) => month));
  const items: TimelineItem[] = [];
  let open: { month: string; entries: TimelineEntry[] } | null = null;
  events.forEach((event, position) => {
    const month = monthOf(event);
    const gap = gaps.get(event.id);
    if (gap !== undefined && position > 0) items.push({ kind: 'gap', words: gap });
    const entry = buildEntry(event, year, index);
    if (month === null || !crowded.has(month)) {
      items.push({ kind: 'entry', entry });
    } else if (open?.month === month) {
      open.entries.push(entry);
    } else {
      open = { month, entries: [entry] };
      items.push({ kind: 'month', name: capitalise(formatEdtf(month, { withinYear: Number(year) })), ...open });
    }
  });
  return items;
}
