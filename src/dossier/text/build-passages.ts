import type { ArticleInput } from '../inputs.ts';
import type { Passage, PassageKind, Span } from '../model.ts';
import { splitSentences } from './split-sentences.ts';

/** Characters of context kept on each side of a passage (text quote selector). */
const CONTEXT = 32;

/** The words of an article that passages are cut from, as `buildPassages` reads them. */
export type ArticleText = Pick<ArticleInput, 'id' | 'title' | 'standfirst' | 'blocks'>;

/** Cuts an article into passages, in reading order: title, standfirst, then the sentences of each block. */
export function buildPassages(article: ArticleText): Passage[] {
  return listBlocks(article).flatMap(({ name, kind, text }) =>
    sentencesOf(kind, text).map(({ start, end }, index) => ({
      id: `${name}-${index + 1}`,
      article: article.id,
      kind,
      text: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - CONTEXT), start),
      suffix: text.slice(end, end + CONTEXT),
    })),
  );
}

/** A title is one passage, whatever its punctuation. */
function sentencesOf(kind: PassageKind, text: string): Span[] {
  return kind === 'title' || kind === 'heading' ? [{ start: 0, end: text.length }] : splitSentences(text);
}

/** The title, the standfirst and the blocks, each with the name its passages are numbered under. */
function listBlocks(article: ArticleText): { name: string; kind: PassageKind; text: string }[] {
  return [
    { name: 'titre', kind: 'title' as const, text: article.title },
    ...(article.standfirst === null ? [] : [{ name: 'chapo', kind: 'standfirst' as const, text: article.standfirst }]),
    ...article.blocks.map(({ kind, text }, index) => ({ name: `p${index + 1}`, kind, text })),
  ].filter(({ text }) => text !== '');
}
