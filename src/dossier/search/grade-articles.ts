import type { AskedList } from './query.ts';
import { blockAt } from './spot-of.ts';

/** What a word, or a name, counts for in the title of an article, in its standfirst, in its text. */
export const WORD_WEIGHTS = [1, 0.7, 0.45] as const;
export const NAME_WEIGHTS = [0.9, 0.9, 0.45] as const;

/** How well each article answers some lists, 0 to 1, by number. */
export function gradeArticles(lists: readonly AskedList[], weights: readonly number[], count: number): Float32Array {
  const grades = new Float32Array(count);
  for (const { postings: { articles, spots }, grade } of lists) {
    for (let at = 0; at < articles.length; at += 1) {
      const article = articles[at] ?? 0;
      const value = grade * (weights[Math.min(blockAt(spots[at] ?? 0), weights.length - 1)] ?? 0);
      if (value > (grades[article] ?? 0)) grades[article] = value;
    }
  }
  return grades;
}
