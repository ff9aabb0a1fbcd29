import type { Dossier } from '../model.ts';
import { findNamed } from './build-docs.ts';
import { collectSpellings } from './collect-spellings.ts';
import type { TermTable } from './collect-postings.ts';
import { isEmptyWord } from './find-name-run.ts';
import { splitWords } from './fold-query.ts';
import type { IndexedEntity } from './search-head.ts';
import { SPECIAL_TERMS } from './special-terms.ts';

/** Adds entities under the words of their notes, and under whom those name. */
export function collectNotePostings(dossier: Dossier, entities: readonly IndexedEntity[], table: TermTable): void {
  const spellings = collectSpellings(entities);
  dossier.entities.forEach(({ summary }, entity) => {
    const words = splitWords(summary).flatMap(({ text }) => (isEmptyWord(text) ? [] : [text]));
    const named = findNamed([summary], spellings).filter((other) => other !== entity).map(SPECIAL_TERMS.name);
    for (const term of new Set([...words, ...named])) table.at(term).entities.push(entity);
  });
}
