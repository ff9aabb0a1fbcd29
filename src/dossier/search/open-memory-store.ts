import type { Passage } from '../model.ts';
import type { SearchFiles, SearchStore } from './search-store.ts';

/** The files of a search held in memory, with the passages of the dossier they were built from: for the command and for tests. */
export function openMemoryStore(files: SearchFiles, passages: readonly Pick<Passage, 'article' | 'id' | 'text'>[]): SearchStore {
  const texts = Map.groupBy(passages, ({ article }) => article);
  const take = <File>(file: File | undefined): File => {
    if (file === undefined) throw new Error('The search asks for a file that was not built.');
    return file;
  };
  return {
    head: async () => files.head,
    terms: async (number) => take(files.terms[number]),
    documents: async (number) => take(files.documents[number]),
    passages: async (article) => texts.get(article) ?? [],
  };
}
