import { formatEdtf } from '../../dossier/french/format-edtf.ts';
import type { UnsaidFact } from '../../dossier/french/format-unsaid.ts';
import type { DossierIndex } from '../dossier-index.ts';

/** Finds the articles that do not name an entity, oldest first; `null` when all do. `object`: a person's pronoun, else `null`. */
export function findNotNamed(entity: string, object: 'le' | 'la' | null, { dossier, mentionsOfEntity }: DossierIndex): UnsaidFact | null {
  const named = new Set((mentionsOfEntity.get(entity) ?? []).map(({ article }) => article));
  const silent = dossier.articles.filter(({ id }) => !named.has(id)).toReversed();
  if (silent.length === 0) return null;
  return { kind: 'not-named', days: silent.map(({ date }) => formatEdtf(date)), of: dossier.articles.length, object };
}
