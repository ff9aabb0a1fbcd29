import type { Dossier, Entity } from '../dossier/model.ts';

/** Finds what an article is about: the entities it names most, at most five, for structured data. */
export function findArticleSubjects(article: string, { entities, mentions }: Pick<Dossier, 'entities' | 'mentions'>): Entity[] {
  const own = Map.groupBy(mentions.filter((mention) => mention.article === article), ({ entity }) => entity);
  const count = ({ id }: Entity): number => own.get(id)?.length ?? 0;
  return entities.filter((entity) => count(entity) > 0).toSorted((a, b) => count(b) - count(a)).slice(0, 5);
}
