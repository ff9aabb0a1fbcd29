import type { ArticleInput } from './inputs.ts';
import type { UnplacedTimex } from './events/report.ts';
import type { Passage } from './model.ts';
import { blockOf } from './text/block-of.ts';
import { detectTimexes } from './timex/detect-timexes.ts';

/** Between blocks, so that no expression runs from one into the next. */
const BLOCK_BREAK = '\n\n';

/**
 * Reads the dates of a whole article at once, since one sentence can count from a date in another, then places
 * each in its passage.
 */
export function readTimexes(article: Pick<ArticleInput, 'id' | 'date'>, passages: readonly Passage[]): UnplacedTimex[] {
  const { text, starts } = joinPassages(passages);
  let index = 0;
  const counts = new Map<string, number>();
  return detectTimexes(text, article.date).flatMap((timex) => {
    while (index + 1 < starts.length && (starts[index + 1] ?? Infinity) <= timex.start) index += 1;
    const passage = passages[index];
    const start = starts[index] ?? 0;
    if (!passage || timex.end > start + passage.text.length) return [];
    const count = (counts.get(passage.id) ?? 0) + 1;
    counts.set(passage.id, count);
    return [{ ...timex, start: timex.start - start, end: timex.end - start, id: `${article.id}/${passage.id}/t${count}`, article: article.id, passage: passage.id }];
  });
}

/** The passages as one text, sentences apart by a space and blocks by a blank line, with where each starts. */
function joinPassages(passages: readonly Passage[]): { text: string; starts: number[] } {
  const starts: number[] = [];
  let text = '';
  passages.forEach((passage, index) => {
    const previous = passages[index - 1];
    if (previous) text += blockOf(previous) === blockOf(passage) ? ' ' : BLOCK_BREAK;
    starts.push(text.length);
    text += passage.text;
  });
  return { text, starts };
}
