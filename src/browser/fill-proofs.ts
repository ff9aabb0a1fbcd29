import type { FoundPassage } from '../dossier/search/add-passages.ts';
import type { SearchResult } from '../dossier/search/search-dossier.ts';
import { articleUrl } from '../dossier/routes.ts';
import { buildQuote, buildText } from './render-results.ts';

/** Gives results the words of their passages; `null` when they are no longer wanted. */
export type Prove = (results: readonly SearchResult[]) => Promise<readonly SearchResult<FoundPassage>[] | null>;

/**
 * Writes passages into the lines kept for them, as these come near the screen: the articles they are read from are
 * asked for no sooner, and nothing that is being read moves. Gives back what stops it.
 */
export function fillProofs(proofs: ReadonlyMap<Element, SearchResult>, prove: Prove, base: string): () => void {
  const observer = new IntersectionObserver((entries) => {
    const near = entries.flatMap(({ isIntersecting, target }) => (isIntersecting ? [target] : []));
    for (const kept of near) observer.unobserve(kept);
    void fill(near);
  }, { rootMargin: '50%' });

  async function fill(near: readonly Element[]): Promise<void> {
    const proved = await prove(near.flatMap((kept) => proofs.get(kept) ?? []));
    proved?.forEach(({ id, passage }, at) => {
      if (passage !== null) near[at]?.replaceChildren(buildPassage(passage, passage.article === id, base));
    });
  }

  for (const kept of proofs.keys()) observer.observe(kept);
  return () => observer.disconnect();
}

/** A passage, what answers in it marked, linked to its place; with the title of its article, unless that is `known`. */
function buildPassage(passage: FoundPassage, known: boolean, base: string): HTMLElement {
  const link = Object.assign(document.createElement('a'), { href: `${base}${articleUrl(passage.article)}#${passage.id}`, className: 'search-passage' });
  link.append(buildQuote(startNear(passage)), ...(known ? [] : [buildText('cite', 'search-source', passage.articleTitle)]));
  return link;
}

/** Characters shown for certain before the end of the lines, and those left before the first answer of a longer passage. */
const SURE = 110;
const LEAD = 50;

/** A passage whose answer stands too far to be seen begins nearer to it. */
function startNear({ text, highlights }: FoundPassage): Pick<FoundPassage, 'text' | 'highlights'> {
  const first = highlights[0]?.[0] ?? 0;
  if (first < SURE) return { text, highlights };
  const cut = text.lastIndexOf(' ', first - LEAD) + 1 - OMITTED.length;
  return { text: OMITTED + text.slice(cut + OMITTED.length), highlights: highlights.map(([start, end]) => [start - cut, end - cut]) };
}

const OMITTED = '… ';
