import { formatEdtf } from '../../dossier/french/format-edtf.ts';
import { formatNotNamed } from '../../dossier/french/format-unsaid.ts';
import type { DossierIndex } from '../dossier-index.ts';

/** Says which articles do not name an entity, oldest first; empty when all do. `object`: a person's pronoun, else `null`. */
export function describeNotNamed(entity: string, object: 'le' | 'la' | null, { dossier, mentionsOfEntity }: DossierIndex): string {
  const named = new Set((mentionsOfEntity.get(entity) ?? []).map(({ article }) => article));
  const silent = dossier.articles.filter(({ id }) => !named.has(id)).toReversed();
  return formatNotNamed(silent.map(({ date }) => formatEdtf(date)), dossier.articles.length, object);
}
