import { formatEdtf } from '../../dossier/french/format-edtf.ts';
import type { UnsaidFact } from '../../dossier/french/format-unsaid.ts';
import type { DossierIndex } from '../dossier-index.ts';

/** Finds the articles that do not name an entity, oldest first; `null` when all do. `object`: a person's pronoun, else `null`. */
export function findNotNamed(entity: string, object: 'le' | 'la' | null, { dossier, mentionsOfEntity }: DossierIndex): UnsaidFact | null {
  const named = new Set((mentionsOfEntity.get(entity) ?? []).map(({ article }) => article));
  const articles = dossier.articles.toReversed();
  const [silent, naming] = [articles.filter(({ id }) => !named.has(id)), articles.filter(({ id }) => named.has(id))];
  if (silent.length === 0) return null;
  return { kind: 'not-named', silent: silent.map(({ date }) => formatEdtf(date)), naming: naming.map(({ date }) => formatEdtf(date)), object };
}
