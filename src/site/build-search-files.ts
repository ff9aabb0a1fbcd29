import { createHash } from 'node:crypto';
import { buildSearchIndex } from '../dossier/search/build-search-index.ts';
import type { Dossier } from '../dossier/model.ts';

/**
 * The files of the search, by the name each bears in the folder of the search, without `.json`: `tete`, which tells the
 * version of the others, then `t-<version>-<n>` and `d-<version>-<n>`, which never change and may be kept for ever.
 */
export function buildSearchFiles(dossier: Dossier): ReadonlyMap<string, string> {
  const { head, terms, documents } = buildSearchIndex(dossier);
  const shards = [...terms.map((file, number) => ['t', number, JSON.stringify(file)] as const), ...documents.map((file, number) => ['d', number, JSON.stringify(file)] as const)];
  const hash = createHash('sha256');
  for (const [, , text] of shards) hash.update(text);
  const version = hash.digest('hex').slice(0, 8);
  return new Map([['tete', JSON.stringify({ ...head, version })], ...shards.map(([kind, number, text]) => [`${kind}-${version}-${number}`, text] as const)]);
}
