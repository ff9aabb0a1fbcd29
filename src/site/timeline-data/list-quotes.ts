import type { Article, DossierEvent, Passage } from '../../dossier/model.ts';
import { passageUrl } from '../../dossier/routes.ts';
import { passageKey, type DossierIndex } from '../dossier-index.ts';

/** A passage that attests an event. */
export interface Quote {
  readonly article: Pick<Article, 'title'>;
  /** Its permalink. */
  readonly url: string;
  /** The sentence. */
  readonly text: Passage['text'];
}

/** Lists the passages that attest an event, each once, in the order of its attestations. */
export function listQuotes({ attestations }: Pick<DossierEvent, 'attestations'>, { articles, passages }: Pick<DossierIndex, 'articles' | 'passages'>): Quote[] {
  const once = new Map(attestations.map((attestation) => [passageKey(attestation), attestation]));
  return [...once].flatMap(([key, attestation]) => {
    const [article, passage] = [articles.get(attestation.article), passages.get(key)];
    return article === undefined || passage === undefined ? [] : [{ article, url: passageUrl(attestation), text: passage.text }];
  });
}
