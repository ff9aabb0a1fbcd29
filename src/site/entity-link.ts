import type { EntityKind } from '../dossier/model.ts';
import type { DossierIndex } from './dossier-index.ts';

/** An entity as a page names it. */
export interface EntityLink {
  readonly id: string;
  readonly name: string;
  readonly kind: EntityKind;
  /** Path, without the base path. */
  readonly url: string;
}

/** Links entities by id, in the order given, each once; an id the glossary lacks is left out. */
export function linkEntities(ids: readonly string[], { entities }: Pick<DossierIndex, 'entities'>): EntityLink[] {
  return [...new Set(ids)].flatMap((id) => {
    const entity = entities.get(id);
    return entity === undefined ? [] : [{ id, name: entity.name, kind: entity.kind, url: entity.url }];
  });
}
