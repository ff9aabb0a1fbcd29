import type { Passage } from '../model.ts';
import type { DocumentFile, HeadFile, SearchFiles, SearchStore, TermFile } from './search-store.ts';

/** The files of a search held in memory, with the passages of the dossier they were built from: for the command and for tests. */
export function openMemoryStore(files: SearchFiles, passages: readonly Pick<Passage, 'article' | 'id' | 'text'>[]): SearchStore {
  const texts = Map.groupBy(passages, ({ article }) => article);
  const read = async (text: string | undefined): Promise<unknown> => {
    if (text === undefined) throw new Error('The search asks for a file that was not built.');
    return JSON.parse(text);
  };
  return {
    head: async () => (await read(files.head)) as HeadFile,
    terms: async (number) => (await read(files.terms[number])) as TermFile,
    documents: async (number) => (await read(files.documents[number])) as DocumentFile,
    passages: async (article) => texts.get(article) ?? [],
  };
}
