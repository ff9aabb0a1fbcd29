import type { DayInterval } from '../model.ts';
import type { SearchDoc } from './build-doc.ts';
import { buildArticleDoc, buildEntityDoc, buildEventDoc, buildPassageDoc } from './build-docs.ts';
import { collectSpellings } from './collect-spellings.ts';
import type { Spelling } from './collect-spellings.ts';
import { isEmptyWord } from './find-name-run.ts';
import { splitWords } from './fold-query.ts';
import type { Word } from './fold-query.ts';
import type { YearRange } from './parse-query-date.ts';
import type { SearchIndex } from './search-index.ts';
import { soundName } from './sound-name.ts';
import { stemWord } from './stem-word.ts';

/** The index made ready to be searched, once. */
export interface PreparedIndex {
  readonly index: SearchIndex;
  /** Spellings by their joined key: `choesonhui`. */
  readonly spellings: ReadonlyMap<string, readonly Spelling[]>;
  /** Keys of spellings by how they sound. */
  readonly sounds: ReadonlyMap<string, readonly string[]>;
  /** Every word of the index. */
  readonly vocabulary: ReadonlySet<string>;
  /** Words by their stem. */
  readonly stems: ReadonlyMap<string, readonly string[]>;
  /** Words of names and titles: what typing errors are corrected to. */
  readonly leadingWords: ReadonlySet<string>;
  /** The words of the shown spellings of each entity, grammatical words left out. */
  readonly names: readonly (readonly (readonly string[])[])[];
  /** The words of the title of each event. */
  readonly titles: readonly (readonly string[])[];
  readonly entities: readonly SearchDoc[];
  readonly events: readonly SearchDoc[];
  readonly articles: readonly SearchDoc[];
  readonly passages: readonly (SearchDoc & { readonly list: readonly Word[] })[];
  /** Passages of each article. */
  readonly passagesOf: readonly (readonly number[])[];
  /** Years the dated events and articles span. */
  readonly years: YearRange;
}

const prepared = new WeakMap<SearchIndex, PreparedIndex>();

/** Makes an index ready, or gives back what was made of the same index before. */
export function prepareIndex(index: SearchIndex): PreparedIndex {
  const known = prepared.get(index);
  if (known !== undefined) return known;
  const made = prepare(index);
  prepared.set(index, made);
  return made;
}

function prepare(index: SearchIndex): PreparedIndex {
  const spellings = collectSpellings(index);
  const passagesOf = index.articles.map((_, article) => index.passages.flatMap((passage, number) => (passage.article === article ? [number] : [])));
  const entities = index.entities.map((entity, number) => buildEntityDoc(entity, number, spellings));
  const events = index.events.map((event) => buildEventDoc(event, index));
  const articles = index.articles.map((article, number) => buildArticleDoc(article, passagesOf[number] ?? [], index));
  const docs = [...entities, ...events, ...articles];
  const vocabulary = new Set(docs.flatMap(({ words }) => [...words.keys()]));
  return {
    index,
    spellings,
    sounds: groupBy([...spellings.keys()].filter((key) => soundName(key) !== ''), soundName),
    vocabulary,
    stems: groupBy([...vocabulary], stemWord),
    leadingWords: new Set(docs.flatMap(({ words }) => [...words].flatMap(([word, weight]) => (weight === 1 ? [word] : [])))),
    names: index.entities.map(({ name, aliases }) => [name, ...aliases].map(listContentWords)),
    titles: index.events.map(({ title }) => listContentWords(title)),
    entities,
    events,
    articles,
    passages: index.passages.map((passage) => ({ ...buildPassageDoc(passage, index), list: splitWords(passage.text) })),
    passagesOf,
    years: spanYears([...index.events, ...index.articles.map(({ date }) => ({ min: date, max: date }))]),
  };
}

function listContentWords(text: string): readonly string[] {
  const words = splitWords(text).map((word) => word.text);
  const content = words.filter((word) => !isEmptyWord(word));
  return content.length === 0 ? words : content;
}

function groupBy(items: readonly string[], keyOf: (item: string) => string): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}

function spanYears(intervals: readonly DayInterval[]): YearRange {
  const years = intervals.flatMap(({ min, max }) => [min, max]).flatMap((day) => (day === null ? [] : [Number(day.slice(0, 4))]));
  return years.length === 0 ? { first: 2000, last: 2000 } : { first: Math.min(...years), last: Math.max(...years) };
}
