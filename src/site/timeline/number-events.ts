import type { Dossier, DossierEvent } from '../../dossier/model.ts';
import { orderEvents } from './event-order.ts';

/** Numbers the events from 1, oldest first, those without a date last: the same on every page. By id; reckoned once for each dossier. */
export function numberEvents(dossier: Pick<Dossier, 'events'>): ReadonlyMap<DossierEvent['id'], number> {
  const known = NUMBERS.get(dossier);
  if (known !== undefined) return known;
  const numbers = new Map(orderEvents(dossier.events).map(({ id }, position) => [id, position + 1]));
  NUMBERS.set(dossier, numbers);
  return numbers;
}

const NUMBERS = new WeakMap<object, ReadonlyMap<DossierEvent['id'], number>>();
