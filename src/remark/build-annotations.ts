import type { Dossier, Edtf, Passage, Span } from '../dossier/model.ts';
import { timexFragment } from '../dossier/routes.ts';

/** What the page of an article marks in one passage; offsets are in the passage's text. */
export interface PassageAnnotations {
  readonly id: string;
  readonly text: string;
  /** `fragment`: where the page tells how the date was read. */
  readonly timexes: readonly (Span & { readonly edtf: Edtf; readonly fragment: string })[];
  readonly mentions: readonly (Span & { readonly entity: string; readonly href: string })[];
}

/** What the page of an article marks in its body: the passages of each block that holds text, in order. */
export interface ArticleAnnotations {
  readonly blocks: readonly (readonly PassageAnnotations[])[];
}

/** Gathers what is to be marked in one article; `href` turns a path of the site into a link. */
export function buildAnnotations(dossier: Dossier, article: string, href: (path: string) => string = (path) => path): ArticleAnnotations {
  const own = <Item extends { readonly article: string }>(items: readonly Item[]): Item[] => items.filter((item) => item.article === article);
  const timexes = Map.groupBy(own(dossier.timexes), ({ passage }) => passage);
  const mentions = Map.groupBy(own(dossier.mentions), ({ passage }) => passage);
  const urls = new Map(dossier.entities.map(({ id, url }) => [id, href(url)]));
  const passages = own(dossier.passages).filter(({ kind }) => kind !== 'title' && kind !== 'standfirst');
  const annotated = ({ id, text }: Passage): PassageAnnotations => ({
    id,
    text,
    timexes: (timexes.get(id) ?? []).map((timex) => ({ start: timex.start, end: timex.end, edtf: timex.edtf, fragment: timexFragment(timex) })),
    mentions: (mentions.get(id) ?? []).flatMap(({ start, end, entity }) => {
      const url = urls.get(entity);
      return url === undefined ? [] : [{ start, end, entity, href: url }];
    }),
  });
  const byBlock = Map.groupBy(passages, ({ id }) => id.slice(0, id.indexOf('-')));
  return { blocks: [...byBlock.values()].map((block) => block.map(annotated)) };
}
