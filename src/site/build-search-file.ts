import { buildSearchIndex } from '../dossier/search/build-search-index.ts';
import type { Dossier } from '../dossier/model.ts';

/** The search index as the text of its file. */
export const buildSearchFile = (dossier: Dossier): string => JSON.stringify(buildSearchIndex(dossier));
