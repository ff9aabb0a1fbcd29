import { decodeHead } from './decode-head.ts';
import { openDocuments } from './open-documents.ts';
import type { Documents } from './open-documents.ts';
import { openTerms } from './open-terms.ts';
import type { Terms } from './open-terms.ts';
import { prepareHead } from './prepare-head.ts';
import type { PreparedHead } from './prepare-head.ts';
import type { SearchStore } from './search-store.ts';

/** A store as far as it was read. */
export interface OpenIndex {
  readonly head: PreparedHead;
  readonly terms: Terms;
  readonly documents: Documents;
}

/** Opens a store: reads its head, once. A store whose head cannot be had may be opened again. */
export function openIndex(store: SearchStore): Promise<OpenIndex> {
  const known = opened.get(store);
  if (known !== undefined) return known;
  const opening = open(store);
  opened.set(store, opening);
  opening.catch(() => opened.delete(store));
  return opening;
}

const opened = new WeakMap<SearchStore, Promise<OpenIndex>>();

async function open(store: SearchStore): Promise<OpenIndex> {
  const head = prepareHead(decodeHead(await store.head()));
  return { head, terms: openTerms(store, head), documents: openDocuments(store, head) };
}
