import type { Article, Dossier } from '../../dossier/model.ts';

/**
 * Numbers the articles that attest an event, from 1, the latest first: the notes of the whole timeline.
 * By id of the article; reckoned once for each dossier.
 */
export function numberSources(dossier: Pick<Dossier, 'articles' | 'events'>): ReadonlyMap<Article['id'], number> {
  const known = NUMBERS.get(dossier);
  if (known !== undefined) return known;
  const cited = new Set(dossier.events.flatMap(({ attestations }) => attestations.map(({ article }) => article)));
  const numbers = new Map(dossier.articles.filter(({ id }) => cited.has(id)).map(({ id }, position) => [id, position + 1]));
  NUMBERS.set(dossier, numbers);
  return numbers;
}

const NUMBERS = new WeakMap<object, ReadonlyMap<Article['id'], number>>();
