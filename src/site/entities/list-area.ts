import type { DossierIndex } from '../dossier-index.ts';

/** A place and every place in it, at any depth. */
export function listArea(id: string, { dossier: { entities } }: Pick<DossierIndex, 'dossier'>): ReadonlySet<string> {
  const area = new Set([id]);
  for (const container of area) {
    for (const entity of entities) {
      if (entity.kind === 'place' && entity.within === container) area.add(entity.id);
    }
  }
  return area;
}
