import { listEventEntities } from './build-docs.ts';
import type { TermTable } from './collect-postings.ts';
import { listDateTerms } from './date-terms.ts';
import { isEmptyWord } from './find-name-run.ts';
import { splitWords } from './fold-query.ts';
import { listWordLinks } from './list-word-links.ts';
import type { IndexedEntity, IndexedEvent } from './search-head.ts';
import { SPECIAL_TERMS } from './special-terms.ts';

/** What an event counts for in the number of its posting. */
export const EVENT = 8;

/** Adds events that are not in the head, numbered from `first`, under the words of their titles, their dates, types, people and places. */
export function collectEventPostings(events: readonly IndexedEvent[], first: number, entities: readonly IndexedEntity[], table: TermTable): void {
  events.forEach((event, at) => {
    const codes = new Map<string, number>();
    const add = (term: string, code: number): void => {
      if (!codes.has(term)) codes.set(term, code);
    };
    for (const { text } of splitWords(event.title)) {
      if (isEmptyWord(text)) continue;
      add(text, 0);
      for (const group of listWordLinks(text).groups) add(SPECIAL_TERMS.synonyms(group), 0);
    }
    add(SPECIAL_TERMS.type(event.type), 0);
    if (event.when !== '') for (const term of listDateTerms(event)) add(term, 0);
    listEventEntities(event, entities).forEach((numbers, field) => {
      for (const number of numbers) add(SPECIAL_TERMS.name(number), field);
    });
    for (const [term, code] of codes) table.at(term).events.push((first + at) * EVENT + code);
  });
}
