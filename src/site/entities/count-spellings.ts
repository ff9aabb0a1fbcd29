import { lowerDeterminer } from '../../dossier/french/lower-determiner.ts';
import type { Mention } from '../../dossier/model.ts';

/** A way an entity is named, with how often, in how many articles. */
export interface Spelling {
  readonly text: string;
  readonly count: number;
  readonly articles: number;
}

/** Counts the names an entity bears in the articles, the most frequent first; case is not told apart, the commonest is shown. */
export function countSpellings(mentions: readonly Pick<Mention, 'text' | 'article'>[]): Spelling[] {
  return [...Map.groupBy(mentions, ({ text }) => text.toLocaleLowerCase('fr')).values()]
    .map((own) => ({ text: lowerDeterminer(findCommonest(own.map(({ text }) => text))), count: own.length, articles: new Set(own.map(({ article }) => article)).size }))
    .toSorted((a, b) => b.count - a.count || a.text.localeCompare(b.text, 'fr'));
}

function findCommonest(texts: readonly string[]): string {
  const [commonest] = [...Map.groupBy(texts, (text) => text)].toSorted(([, a], [, b]) => b.length - a.length);
  return commonest?.[0] ?? '';
}
