import { blockOf } from '../text/block-of.ts';
import { buildDoc } from './build-doc.ts';
import type { SearchDoc } from './build-doc.ts';
import type { Spelling } from './collect-spellings.ts';
import { findNameRun } from './find-name-run.ts';
import { splitWords } from './fold-query.ts';
import { listContainers } from './list-containers.ts';
import type { IndexedArticle, IndexedEntity, IndexedEvent, IndexedPassage, SearchIndex } from './search-index.ts';

/** An entity: its names, then its offices and what designates it, then its note. */
export function buildEntityDoc(entity: IndexedEntity, number: number, spellings: ReadonlyMap<string, readonly Spelling[]>): SearchDoc {
  const { name, native, aliases, muted, offices, formerOffices, roles, summary } = entity;
  return buildDoc(
    [
      [1, [name, native ?? '', ...aliases, ...muted]],
      [0.6, [...offices, ...roles]],
      [0.5, formerOffices],
      [0.2, [summary]],
    ],
    [
      [1, [number]],
      [0.6, findNamed([...offices, ...formerOffices, ...roles], spellings)],
      [0.2, findNamed([summary], spellings)],
    ],
  );
}

/** An event: its title, people and places, then the sentences that attest it and those around them. */
export function buildEventDoc(event: IndexedEvent, index: SearchIndex): SearchDoc {
  const around = findNeighbours(index, event.passages);
  const inside = index.entities.flatMap((_, place) => (listContainers(index, place).some((container) => event.places.includes(container)) ? [place] : []));
  // « Poutine en Corée du Nord » asks for a place before a party.
  const isPlace = (entity: number): boolean => index.entities[entity]?.kind === 'place';
  return buildDoc(
    [
      [1, [event.title]],
      [0.85, listNames(index, [...event.participants, ...event.places])],
      [0.3, listTexts(index, event.passages)],
      [0.15, listTexts(index, around)],
    ],
    [
      [0.95, [...event.participants.filter((entity) => !isPlace(entity)), ...event.places]],
      [0.9, event.participants],
      [0.75, event.places.flatMap((place) => listContainers(index, place))],
      [0.3, listMentioned(index, event.passages)],
      [0.25, inside],
      [0.15, listMentioned(index, around)],
    ],
  );
}

/** An article, of which these are the passages: its title, its standfirst, its text. */
export function buildArticleDoc({ title, standfirst }: IndexedArticle, passages: readonly number[], index: SearchIndex): SearchDoc {
  const leading = passages.filter((passage) => /^(?:titre|chapo)/.test(index.passages[passage]?.id ?? ''));
  return buildDoc(
    [
      [1, [title]],
      [0.7, [standfirst]],
      [0.45, listTexts(index, passages)],
      [0.4, listNames(index, listMentioned(index, passages))],
    ],
    [
      [0.9, listMentioned(index, leading)],
      [0.45, listMentioned(index, passages)],
    ],
  );
}

/** A passage: its words, and the names of those it mentions, however it designates them. */
export function buildPassageDoc({ text, mentions }: IndexedPassage, index: SearchIndex): SearchDoc {
  const mentioned = mentions.map(([entity]) => entity);
  return buildDoc(
    [
      [1, [text]],
      [0.6, listNames(index, mentioned)],
    ],
    [[1, mentioned]],
  );
}

const listNames = ({ entities }: SearchIndex, numbers: readonly number[]): string[] =>
  [...new Set(numbers)].flatMap((number) => {
    const entity = entities[number];
    return entity === undefined ? [] : [entity.name, entity.native ?? '', ...entity.aliases, ...entity.muted];
  });

const listTexts = ({ passages }: SearchIndex, numbers: readonly number[]): string[] => numbers.map((passage) => passages[passage]?.text ?? '');

const listMentioned = ({ passages }: SearchIndex, numbers: readonly number[]): number[] =>
  numbers.flatMap((passage) => passages[passage]?.mentions.map(([entity]) => entity) ?? []);

/** The other passages of the same paragraphs: `p3-1` stands beside `p3-2`. */
function findNeighbours({ passages }: SearchIndex, attesting: readonly number[]): number[] {
  const placeOf = (passage: IndexedPassage): string => `${passage.article}#${blockOf(passage)}`;
  const places = new Set(attesting.flatMap((number) => passages[number] ?? []).map(placeOf));
  return passages.flatMap((passage, number) => (places.has(placeOf(passage)) && !attesting.includes(number) ? [number] : []));
}

/** The entities whose names are spelled in some texts. */
function findNamed(texts: readonly string[], spellings: ReadonlyMap<string, readonly Spelling[]>): number[] {
  return texts.flatMap((text) => {
    const words = splitWords(text).map((word) => word.text);
    return words.flatMap((_, at) => findNameRun(words, at, spellings)?.spellings.map(({ entity }) => entity) ?? []);
  });
}
