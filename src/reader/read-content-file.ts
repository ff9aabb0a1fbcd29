import { readFile } from 'node:fs/promises';
import { buildIssue, type Issue } from '../dossier/issues.ts';
import type { ContentPath } from './list-content-files.ts';

/** A file of the content as text: NFC, line feeds, no byte order mark. */
export interface ContentFile extends ContentPath {
  readonly text: string;
  /** The bytes as they lie on disk, for the digest. */
  readonly bytes: Uint8Array;
}

/** Reads one file; on failure `file` is `null` and the issue says why. */
export async function readContentFile(path: ContentPath): Promise<{ file: ContentFile | null; issues: Issue[] }> {
  const at = { file: path.file, line: 1, column: 1 };
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path.path);
  } catch (error) {
    return { file: null, issues: [buildIssue('unreadable-file', at, { reason: explainFailure(error) })] };
  }
  const text = decode(bytes);
  if (text === null) return { file: null, issues: [buildIssue('not-utf8', at)] };
  if (text.trim() === '') return { file: null, issues: [buildIssue('empty-file', at)] };
  return { file: { ...path, text, bytes }, issues: [] };
}

const FAILURES: Readonly<Record<string, string>> = {
  EACCES: 'l’accès est refusé',
  EPERM: 'l’accès est refusé',
  EISDIR: 'c’est un dossier',
  ENOENT: 'il a disparu, ou c’est un lien rompu',
};

function explainFailure(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return FAILURES[code] ?? `erreur ${code || 'inconnue'}`;
}

/** `null` when the bytes are not UTF-8. The decoder drops the byte order mark. */
function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n').normalize('NFC');
  } catch {
    return null;
  }
}
