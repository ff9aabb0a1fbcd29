import type { Article, Dossier, DossierEvent, Entity, Mention, Passage, PassageRef, Timex } from '../dossier/model.ts';

/** The dossier with the look-ups its pages need; every list keeps the order of the dossier. */
export interface DossierIndex {
  readonly dossier: Dossier;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly articles: ReadonlyMap<string, Article>;
  readonly events: ReadonlyMap<string, DossierEvent>;
  readonly timexes: ReadonlyMap<string, Timex>;
  /** By `passageKey`. */
  readonly passages: ReadonlyMap<string, Passage>;
  /** By id of the article. */
  readonly passagesOfArticle: ReadonlyMap<string, readonly Passage[]>;
  /** By `passageKey`. */
  readonly mentionsOfPassage: ReadonlyMap<string, readonly Mention[]>;
  /** By id of the entity. */
  readonly mentionsOfEntity: ReadonlyMap<string, readonly Mention[]>;
}

/** Indexes a dossier, once for each dossier. */
export function indexDossier(dossier: Dossier): DossierIndex {
  const known = INDEXES.get(dossier);
  if (known !== undefined) return known;
  const index: DossierIndex = {
    dossier,
    entities: mapById(dossier.entities),
    articles: mapById(dossier.articles),
    events: mapById(dossier.events),
    timexes: mapById(dossier.timexes),
    passages: new Map(dossier.passages.map((passage) => [passageKey({ article: passage.article, passage: passage.id }), passage])),
    passagesOfArticle: Map.groupBy(dossier.passages, ({ article }) => article),
    mentionsOfPassage: Map.groupBy(dossier.mentions, passageKey),
    mentionsOfEntity: Map.groupBy(dossier.mentions, ({ entity }) => entity),
  };
  INDEXES.set(dossier, index);
  return index;
}

/** The key of a passage in the index: ids of passages are unique in their article only. */
export const passageKey = ({ article, passage }: PassageRef): string => `${article}#${passage}`;

const INDEXES = new WeakMap<Dossier, DossierIndex>();

const mapById = <Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> =>
  new Map(items.map((item) => [item.id, item]));
