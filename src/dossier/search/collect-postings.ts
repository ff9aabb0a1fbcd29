import type { Dossier, Mention, Timex } from '../model.ts';
import { listDateTerms } from './date-terms.ts';
import { isEmptyWord } from './find-name-run.ts';
import { splitWords } from './fold-query.ts';
import { SPOTS, spotOf } from './spot-of.ts';
import { listWordLinks } from './list-word-links.ts';
import { SPECIAL_TERMS } from './special-terms.ts';

/** Where a term stands, as the index keeps it; each list sorted. */
export interface TermPlaces {
  /** Article and spot of each passage, as `article * ARTICLE + spot`. */
  readonly passages: number[];
  /** Number and weight code of each event that is not in the head, as `event * 8 + code`. */
  readonly events: number[];
  /** Entities whose note holds it. */
  readonly entities: number[];
}

/** What an article counts for in the number of a passage. */
export const ARTICLE = SPOTS * SPOTS;

/** Every term of the dossier with where it stands. */
export class TermTable {
  readonly terms = new Map<string, TermPlaces>();

  at(term: string): TermPlaces {
    const known = this.terms.get(term);
    if (known !== undefined) return known;
    const made: TermPlaces = { passages: [], events: [], entities: [] };
    this.terms.set(term, made);
    return made;
  }
}

/** Adds the passages of the dossier to a table: under their words, what those are synonyms of, whom they name, when. */
export function collectPostings(dossier: Dossier, entities: ReadonlyMap<string, number>, table: TermTable): void {
  const articles = new Map(dossier.articles.map(({ id }, number) => [id, number]));
  const mentions = Map.groupBy(dossier.mentions, placeKey);
  const timexes = Map.groupBy(dossier.timexes, placeKey);
  const groups = new Map<string, readonly string[]>();
  for (const { id, article, text } of dossier.passages) {
    const spot = spotOf(id);
    const number = articles.get(article);
    if (number === undefined || spot >= ARTICLE) continue;
    const key = placeKey({ article, passage: id });
    const terms = new Set([
      ...splitWords(text).flatMap(({ text: word }) => (isEmptyWord(word) ? [] : [word, ...groupsOf(word, groups)])),
      ...(mentions.get(key) ?? []).flatMap((mention) => termOf(mention, entities)),
      ...(timexes.get(key) ?? []).flatMap(listDateTerms),
    ]);
    for (const term of terms) table.at(term).passages.push(number * ARTICLE + spot);
  }
}

const placeKey = ({ article, passage }: Pick<Mention | Timex, 'article' | 'passage'>): string => `${article}#${passage}`;

function termOf({ entity, form }: Mention, entities: ReadonlyMap<string, number>): string[] {
  const number = entities.get(entity);
  return number === undefined ? [] : [form === 'role' ? SPECIAL_TERMS.role(number) : SPECIAL_TERMS.name(number)];
}

function groupsOf(word: string, known: Map<string, readonly string[]>): readonly string[] {
  const found = known.get(word) ?? listWordLinks(word).groups.map(SPECIAL_TERMS.synonyms);
  known.set(word, found);
  return found;
}
