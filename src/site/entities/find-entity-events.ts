import type { DossierEvent } from '../../dossier/model.ts';
import type { DossierIndex } from '../dossier-index.ts';
import { listArea } from './list-area.ts';

/** The events of an entity's page: those it takes part in, and those in it or in a place it contains. In the dossier's order. */
export function findEntityEvents(id: string, index: Pick<DossierIndex, 'dossier'>): DossierEvent[] {
  const area = listArea(id, index);
  return index.dossier.events.filter(({ participants, places }) => participants.some(({ entity }) => entity === id) || places.some((place) => area.has(place)));
}
