import type { TermTable } from './collect-postings.ts';
import { isEmptyWord } from './find-name-run.ts';
import { splitWords } from './fold-query.ts';
import { LEXICON_WORDS } from './list-word-links.ts';
import type { IndexedEntity, IndexedEvent } from './search-head.ts';

/** Adds the words of the head and of the lexicons that no passage holds: a query must find them with their other forms. */
export function collectHeadWords(entities: readonly IndexedEntity[], events: readonly IndexedEvent[], table: TermTable): void {
  const texts = [
    ...entities.flatMap(({ name, native, aliases, muted, offices, formerOffices, roles }) => [name, native, ...aliases, ...muted, ...offices, ...formerOffices, ...roles]),
    ...events.map(({ title }) => title),
    ...LEXICON_WORDS,
  ];
  for (const text of texts) for (const { text: word } of splitWords(text)) if (!isEmptyWord(word)) table.at(word);
}
