import { formatCount } from '../../dossier/french/format-count.ts';
import { lowerDeterminer } from '../../dossier/french/lower-determiner.ts';
import type { Mention } from '../../dossier/model.ts';

/** A way an entity is named, with how often, in how many articles; `tally` says so in words. */
export interface Spelling {
  readonly text: string;
  readonly count: number;
  readonly articles: number;
  readonly tally: string;
}

/** Counts the names an entity bears in the articles, the most frequent first; case is not told apart, the commonest is shown. */
export function countSpellings(mentions: readonly Pick<Mention, 'text' | 'article'>[]): Spelling[] {
  return [...Map.groupBy(mentions, ({ text }) => text.toLocaleLowerCase('fr')).values()]
    .map(countSpelling)
    .toSorted((a, b) => b.count - a.count || a.text.localeCompare(b.text, 'fr'));
}

function countSpelling(mentions: readonly Pick<Mention, 'text' | 'article'>[]): Spelling {
  const [count, articles] = [mentions.length, new Set(mentions.map(({ article }) => article)).size];
  return { text: lowerDeterminer(findCommonest(mentions.map(({ text }) => text))), count, articles, tally: `${count} fois, ${formatCount(articles, 'article')}` };
}

function findCommonest(texts: readonly string[]): string {
  const [commonest] = [...Map.groupBy(texts, (text) => text)].toSorted(([, a], [, b]) => b.length - a.length);
  return commonest?.[0] ?? '';
}
