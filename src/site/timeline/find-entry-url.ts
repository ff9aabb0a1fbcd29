import type { Dossier, DossierEvent } from '../../dossier/model.ts';
import { PAGES, yearUrl } from '../routes.ts';
import { yearOf } from './event-order.ts';
import { isSplit } from './is-split.ts';

/** What stands for a year in the address of the events that no passage dates. */
export const UNDATED_YEAR = 'sans-date';

/** Finds where the timeline tells an event: the path of the page with the fragment of its entry, without the base path. */
export function findEntryUrl(event: Pick<DossierEvent, 'id' | 'min' | 'max'>, dossier: Pick<Dossier, 'events'>): string {
  const page = isSplit(dossier) ? yearUrl(yearOf(event) ?? UNDATED_YEAR) : PAGES.timeline;
  return `${page}#${event.id}`;
}
