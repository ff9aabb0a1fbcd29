import { formatCount } from '../../dossier/french/format-count.ts';
import { formatEdtf } from '../../dossier/french/format-edtf.ts';
import type { Mention } from '../../dossier/model.ts';
import { passageUrl } from '../../dossier/routes.ts';
import { passageKey, type DossierIndex } from '../dossier-index.ts';
import { countSpellings } from './count-spellings.ts';
import { cutQuote, type QuotePiece } from '../evidence/cut-quote.ts';

/** The passages of an article that name an entity. */
export interface QuotedArticle {
  readonly title: string;
  readonly url: string;
  /** The article's day and the number of mentions: « 28 octobre 2025 · 8 mentions ». */
  readonly tally: string;
  /** The words that name it there, with how often: « Choe Son-hui × 4, la ministre × 2 »; `null` when they are always the same. */
  readonly forms: string | null;
  readonly quotes: readonly Quote[];
}

/** A passage, the mentions marked. */
export interface Quote {
  /** The permalink of the passage. */
  readonly url: string;
  readonly pieces: readonly QuotePiece[];
}

/** Quotes every passage that holds one of the mentions: article by article, the latest first, in reading order. */
export function quoteMentions(mentions: readonly Mention[], index: DossierIndex): QuotedArticle[] {
  const byArticle = Map.groupBy(mentions, ({ article }) => article);
  return index.dossier.articles.flatMap(({ id, title, url, date }) => {
    const own = byArticle.get(id);
    if (own === undefined) return [];
    const quotes = [...Map.groupBy(own, passageKey).values()].flatMap((group) => quotePassage(group, index));
    return [{ title, url, tally: `${formatEdtf(date)} · ${formatCount(own.length, 'mention')}`, forms: formatForms(own), quotes }];
  });
}

function formatForms(mentions: readonly Mention[]): string | null {
  const spellings = countSpellings(mentions);
  return spellings.length < 2 ? null : spellings.map(({ text, count }) => (count === 1 ? text : `${text}\u00A0×\u00A0${count}`)).join(', ');
}

function quotePassage(mentions: readonly Mention[], { passages }: DossierIndex): Quote[] {
  const [first] = mentions;
  const passage = first === undefined ? undefined : passages.get(passageKey(first));
  if (first === undefined || passage === undefined) return [];
  const spans = mentions.toSorted((a, b) => a.start - b.start);
  return [{ url: passageUrl(first), pieces: cutQuote(passage.text, spans) }];
}
