import type { DayInterval } from '../model.ts';
import { splitWords } from './fold-query.ts';
import type { Word } from './fold-query.ts';
import { findNameRun } from './find-name-run.ts';
import { nameKey } from './name-key.ts';
import type { YearRange } from './parse-query-date.ts';
import type { SearchIndex } from './search-index.ts';
import { soundName } from './sound-name.ts';
import { stemWord } from './stem-word.ts';

/** Something that can be found: its words and the entities it refers to, each with the weight of its best field, 0 to 1. */
export interface SearchDoc {
  readonly words: ReadonlyMap<string, number>;
  readonly entities: ReadonlyMap<number, number>;
}

/** A spelling an entity answers to. */
export interface Spelling {
  readonly entity: number;
  /** As written; `null` for one that is never shown. */
  readonly shown: string | null;
  readonly kind: 'name' | 'native' | 'alias' | 'part';
}

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
  const passages = index.passages.map(({ text, mentions }) => {
    const list = splitWords(text).map(({ text: word, start, end }) => ({ text: word, start, end }));
    return { list, words: new Map(list.map((word) => [word.text, 1])), entities: new Map(mentions.map(([entity]) => [entity, 1])) };
  });
  const passagesOf = index.articles.map((_, article) => index.passages.flatMap((passage, number) => (passage.article === article ? [number] : [])));
  const spellings = collectSpellings(index);
  const entities = index.entities.map(({ name, native, aliases, muted, offices, formerOffices, roles, summary }, entity) => buildDoc([
    [1, [name, native ?? '', ...aliases, ...muted]],
    [0.6, [...offices, ...roles]],
    [0.5, formerOffices],
    [0.2, [summary]],
  ], [
    [1, [entity]],
    [0.6, findNamed([...offices, ...formerOffices, ...roles], spellings)],
    [0.2, findNamed([summary], spellings)],
  ]));
  const textsOf = (numbers: readonly number[]): string[] => numbers.map((passage) => index.passages[passage]?.text ?? '');
  const mentionedIn = (numbers: readonly number[]): number[] => numbers.flatMap((passage) => [...(passages[passage]?.entities.keys() ?? [])]);
  const events = index.events.map((event) => {
    const around = findNeighbours(index, event.passages);
    return buildDoc(
      [[1, [event.title]], [0.3, textsOf(event.passages)], [0.15, textsOf(around)]],
      [
        [0.95, event.participants],
        [0.9, event.places],
        [0.5, event.places.flatMap((place) => containers(index, place))],
        [0.3, mentionedIn(event.passages)],
        [0.25, index.entities.flatMap((_, place) => (containers(index, place).some((container) => event.places.includes(container)) ? [place] : []))],
        [0.15, mentionedIn(around)],
      ],
    );
  });
  const articles = index.articles.map((article, number) => {
    const own = passagesOf[number] ?? [];
    const leading = own.filter((passage) => /^(?:titre|chapo)/.test(index.passages[passage]?.id ?? ''));
    return buildDoc(
      [[1, [article.title]], [0.7, [article.standfirst]], [0.45, textsOf(own)]],
      [
        [0.9, mentionedIn(leading)],
        [0.45, mentionedIn(own)],
      ],
    );
  });
  const vocabulary = new Set([...entities, ...events, ...articles].flatMap(({ words }) => [...words.keys()]));
  return {
    index,
    spellings,
    sounds: groupBy([...spellings.keys()].filter((key) => soundName(key) !== ''), soundName),
    vocabulary,
    stems: groupBy([...vocabulary], stemWord),
    leadingWords: new Set([...entities, ...events, ...articles].flatMap(({ words }) => [...words].flatMap(([word, weight]) => (weight === 1 ? [word] : [])))),
    entities,
    events,
    articles,
    passages,
    passagesOf,
    years: spanYears([...index.events, ...index.articles.map(({ date }) => ({ min: date, max: date }))]),
  };
}

type Weighted<Value> = readonly (readonly [weight: number, values: readonly Value[]])[];

/** Fields are given heaviest first; a word keeps the weight of its best field. */
function buildDoc(texts: Weighted<string>, entities: Weighted<number>): SearchDoc {
  const words = new Map<string, number>();
  for (const [weight, values] of texts) {
    for (const { text } of values.flatMap(splitWords)) if (!words.has(text)) words.set(text, weight);
  }
  const refs = new Map<number, number>();
  for (const [weight, values] of entities) {
    for (const entity of values) if (!refs.has(entity)) refs.set(entity, weight);
  }
  return { words, entities: refs };
}

/** The other passages of the same paragraphs: `p3-1` stands beside `p3-2`. */
function findNeighbours({ passages }: SearchIndex, attesting: readonly number[]): number[] {
  const blockOf = (number: number): string => `${passages[number]?.article}#${passages[number]?.id.replace(/-\d+$/, '')}`;
  const blocks = new Set(attesting.map(blockOf));
  return passages.flatMap((_, number) => (blocks.has(blockOf(number)) && !attesting.includes(number) ? [number] : []));
}

/** The places that contain a place, from the nearest; none for what is not a place. */
export function containers(index: SearchIndex, place: number): number[] {
  const found: number[] = [];
  const start = index.entities[place];
  let next = start?.kind === 'place' ? start.within : null;
  while (next !== null && !found.includes(next)) {
    found.push(next);
    next = index.entities[next]?.within ?? null;
  }
  return found;
}

/** The entities whose names are spelled in some texts. */
function findNamed(texts: readonly string[], spellings: ReadonlyMap<string, readonly Spelling[]>): number[] {
  return texts.flatMap((text) => {
    const words = splitWords(text).map((word) => word.text);
    return words.flatMap((_, at) => findNameRun(words, at, spellings)?.spellings.map(({ entity }) => entity) ?? []);
  });
}

function collectSpellings(index: SearchIndex): ReadonlyMap<string, readonly Spelling[]> {
  const spellings = new Map<string, Spelling[]>();
  const add = (text: string, spelling: Spelling): void => {
    const key = nameKey(splitWords(text).map((word) => word.text));
    const known = spellings.get(key) ?? [];
    if (key !== '' && !known.some(({ entity }) => entity === spelling.entity)) spellings.set(key, [...known, spelling]);
  };
  index.entities.forEach(({ kind, name, native, aliases, muted }, entity) => {
    add(name, { entity, shown: name, kind: 'name' });
    if (native !== null) add(native, { entity, shown: native, kind: 'native' });
    for (const alias of aliases) add(alias, { entity, shown: alias, kind: 'alias' });
    for (const alias of muted) add(alias, { entity, shown: null, kind: 'alias' });
    // A given name of two syllables, alone (« Jong-un »), or a name in the other order.
    if (kind !== 'person') return;
    for (const alias of [name, ...aliases]) {
      const words = splitWords(alias).map((word) => word.text);
      if (words.length >= 3) add(words.slice(1).join(' '), { entity, shown: alias, kind: 'part' });
      if (words.length >= 2) add([...words.slice(1), ...words.slice(0, 1)].join(' '), { entity, shown: alias, kind: 'alias' });
    }
  });
  return spellings;
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
