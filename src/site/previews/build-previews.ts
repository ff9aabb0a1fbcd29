import type { Article } from '../../dossier/model.ts';
import type { DossierIndex } from '../dossier-index.ts';
import { href } from '../routes.ts';
import { buildPreview } from './build-preview.ts';

/** The previews of the entities an article names, as HTML, by the link to their page. */
export function buildPreviews({ id, date }: Pick<Article, 'id' | 'date'>, index: DossierIndex): Readonly<Record<string, string>> {
  const named = new Set(index.dossier.mentions.flatMap(({ article, entity }) => (article === id ? [entity] : [])));
  return Object.fromEntries(
    index.dossier.entities.filter((entity) => named.has(entity.id)).map((entity) => [href(entity.url), buildPreview(entity, date, index)]),
  );
}
