import { explainReason } from '../../dossier/french/explain-reason.ts';
import { formatEdtf } from '../../dossier/french/format-edtf.ts';
import { explainTimex } from '../../dossier/french/explain-timex.ts';
import type { Article, Attestation, DossierEvent, Mood, Timex } from '../../dossier/model.ts';
import { passageUrl } from '../../dossier/routes.ts';
import { passageKey, type DossierIndex } from '../dossier-index.ts';
import { numberSources } from '../paper/number-sources.ts';
import { buildTextFragment } from './build-text-fragment.ts';
import { cutQuote, type QuotePiece } from './cut-quote.ts';
import { describeClaim } from './describe-claim.ts';

/** What one article says of an event. */
export interface ArticleEvidence {
  readonly article: Pick<Article, 'id' | 'title' | 'url' | 'dateCertainty'>;
  /** The number of the article among the printed sources. */
  readonly note: number;
  /** The article's day, in French. */
  readonly day: string;
  readonly passages: readonly PassageEvidence[];
}

/** One passage that attests an event. */
export interface PassageEvidence {
  /** The permalink of the passage. */
  readonly url: string;
  /** The same with its words, for browsers that find them: `:~:text=…`. */
  readonly citation: string;
  /** The sentence, its date words marked. */
  readonly quote: readonly QuotePiece[];
  /** How the words became the date, one sentence a date; empty when the passage does not date the event. */
  readonly derivations: readonly string[];
  /** Who claims it, with what reserve. */
  readonly claim: string;
  readonly mood: Mood;
  /** How it was attached to the event. */
  readonly reason: string;
}

/** Builds the proof of an event, article by article, the latest first, passages in reading order; notes numbered over the dossier. */
export function buildEvidence({ attestations }: Pick<DossierEvent, 'attestations'>, index: DossierIndex): ArticleEvidence[] {
  const byArticle = Map.groupBy(attestations, ({ article }) => article);
  return index.dossier.articles.flatMap((article) => {
    const own = byArticle.get(article.id);
    if (own === undefined) return [];
    const passages = [...Map.groupBy(own, passageKey).values()].flatMap((group) => buildPassage(group, article, index));
    const { id, title, url, dateCertainty } = article;
    return [{ article: { id, title, url, dateCertainty }, note: numberSources(index.dossier).get(id) ?? 0, day: formatEdtf(article.date), passages }];
  });
}

/** One passage may attest the same event more than once, by several dates or claims: it is quoted once. */
function buildPassage(attestations: readonly Attestation[], article: Article, index: DossierIndex): PassageEvidence[] {
  const [first] = attestations;
  const passage = first === undefined ? undefined : index.passages.get(passageKey(first));
  if (first === undefined || passage === undefined) return [];
  const timexes = findTimexes(attestations, index);
  return [
    {
      url: passageUrl(first),
      citation: `${passageUrl(first)}${buildTextFragment(passage, index.passagesOfArticle.get(article.id) ?? [])}`,
      quote: cutQuote(passage.text, timexes),
      derivations: timexes.map((timex) => explainTimex(timex, article)),
      claim: describeClaim(first.mood, attestations, index),
      mood: first.mood,
      reason: explainReason(first.reason),
    },
  ];
}

function findTimexes(attestations: readonly Attestation[], { timexes }: DossierIndex): Timex[] {
  const ids = new Set(attestations.map(({ timex }) => timex).filter((id) => id !== null));
  return [...ids].flatMap((id) => timexes.get(id) ?? []).toSorted((a, b) => a.start - b.start);
}
