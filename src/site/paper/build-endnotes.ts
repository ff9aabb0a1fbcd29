import { formatEdtf } from '../../dossier/french/format-edtf.ts';
import type { Article } from '../../dossier/model.ts';
import { describeSource } from '../describe-source.ts';
import type { DossierIndex } from '../dossier-index.ts';
import { absoluteUrl } from '../routes.ts';
import { EVIDENCE } from '../strings/evidence.ts';

/** A source as it stands in the notes at the end of a printed page. */
export interface Endnote {
  readonly title: string;
  /** Its day, the documents it was written from: « 28 octobre 2025 (date déduite). Document 000… » */
  readonly words: string;
  /** Its address, in full. */
  readonly address: string;
}

/** Builds the notes of some articles, each once, in the order of their numbers: that given. An unknown id is left out. */
export function buildEndnotes(articles: Iterable<Article['id']>, index: Pick<DossierIndex, 'articles'>): Endnote[] {
  return [...new Set(articles)].flatMap((id) => {
    const article = index.articles.get(id);
    return article === undefined ? [] : [buildEndnote(article)];
  });
}

function buildEndnote({ title, date, dateCertainty, sources, url }: Article): Endnote {
  const day = `${formatEdtf(date)}${dateCertainty === 'inferred' ? ` ${EVIDENCE.inferred}` : ''}.`;
  return { title, words: [day, ...sources.map(describeSource)].join(' '), address: absoluteUrl(url) };
}
