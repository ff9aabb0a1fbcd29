import { createHash } from 'node:crypto';
import { buildDossier } from '../dossier/build-dossier.ts';
import type { Issue } from '../dossier/issues.ts';
import type { Dossier } from '../dossier/model.ts';
import type { ContentFile } from './read-content-file.ts';
import { readContent } from './read-content.ts';
import { sortIssues } from './sort-issues.ts';

/** The analysed content, with everything there is to tell its editor. */
export interface LoadedDossier {
  readonly dossier: Dossier;
  readonly issues: Issue[];
  /** Changes when a byte of any content file does, or a file's name. */
  readonly digest: string;
}

/** Reads a content folder and analyses what is valid in it. */
export async function loadDossier(dir: string): Promise<LoadedDossier> {
  const { input, issues, files } = await readContent(dir);
  const analysed = buildDossier(input);
  return { dossier: analysed.dossier, issues: sortIssues([...issues, ...analysed.issues]), digest: hashFiles(files) };
}

function hashFiles(files: readonly ContentFile[]): string {
  const hash = createHash('sha256');
  for (const { file, bytes } of files) hash.update(`${file}\0${bytes.length}\0`).update(bytes);
  return hash.digest('hex');
}
