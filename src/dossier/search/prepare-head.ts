import type { SearchDoc } from './build-doc.ts';
import { buildEntityDoc, buildEventDoc } from './build-docs.ts';
import { collectSpellings } from './collect-spellings.ts';
import type { Spelling } from './collect-spellings.ts';
import { isEmptyWord } from './find-name-run.ts';
import { splitWords } from './fold-query.ts';
import type { SearchHead } from './search-head.ts';

/** The head made ready to be searched, once. */
export interface PreparedHead extends SearchHead {
  /** Spellings by their joined key: `choesonhui`. */
  readonly spellings: ReadonlyMap<string, readonly Spelling[]>;
  /** Every word of the head, in order. */
  readonly words: readonly string[];
  /** Words of names and titles: what the beginning of a word, or a typing error, is completed to. */
  readonly leadingWords: ReadonlySet<string>;
  /** The words of the shown spellings of each entity, grammatical words left out. */
  readonly names: readonly (readonly (readonly string[])[])[];
  /** The words of the title of each event. */
  readonly titles: readonly (readonly string[])[];
  readonly entityDocs: readonly SearchDoc[];
  readonly eventDocs: readonly SearchDoc[];
}

/** Makes a head ready. */
export function prepareHead(head: SearchHead): PreparedHead {
  const spellings = collectSpellings(head.entities);
  const entityDocs = head.entities.map((entity, number) => buildEntityDoc(entity, number, spellings));
  const eventDocs = head.events.map((event) => buildEventDoc(event, head.entities));
  const docs = [...entityDocs, ...eventDocs];
  const articleWords = head.articles.flatMap(({ title }) => listContentWords(title));
  return {
    ...head,
    spellings,
    words: [...new Set([...docs.flatMap(({ words }) => [...words.keys()]), ...articleWords])].sort(),
    leadingWords: new Set([...docs.flatMap(({ words }) => [...words].flatMap(([word, weight]) => (weight === 1 ? [word] : []))), ...articleWords]),
    names: head.entities.map(({ name, aliases }) => [name, ...aliases].map(listContentWords)),
    titles: head.events.map(({ title }) => listContentWords(title)),
    entityDocs,
    eventDocs,
  };
}

/** The words of a text, grammatical words left out unless it holds nothing else. */
export function listContentWords(text: string): readonly string[] {
  const words = splitWords(text).map((word) => word.text);
  const content = words.filter((word) => !isEmptyWord(word));
  return content.length === 0 ? words : content;
}
