import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { buildIssue, type Issue } from '../dossier/issues.ts';
import { suggest } from './suggest.ts';

/** The folders of the content, in the order they are read. */
export const CONTENT_FOLDERS = ['articles', 'personnes', 'lieux', 'organisations', 'evenements'] as const;
export type ContentFolder = (typeof CONTENT_FOLDERS)[number];

/** A Markdown file of the content. */
export interface ContentPath {
  readonly folder: ContentFolder;
  /** The file's name without `.md`. */
  readonly id: string;
  /** The path as the editor knows it: `content/personnes/x.md`. */
  readonly file: string;
  readonly path: string;
}

/** Lists the Markdown files of a content folder, in a stable order, and reports what would be silently left unread. */
export async function listContentFiles(dir: string): Promise<{ files: ContentPath[]; issues: Issue[] }> {
  const root = basename(dir);
  const top = await listFolder(dir);
  if (!top) return { files: [], issues: [buildIssue('missing-folder', at(root), { folder: dir }, dir)] };
  const files: ContentPath[] = [];
  const issues: Issue[] = [];
  for (const name of top.filter((entry) => !isContentFolder(entry) && !isIgnored(entry))) {
    issues.push(unread(`${root}/${name}`, name, suggest(name, CONTENT_FOLDERS)));
  }
  for (const name of CONTENT_FOLDERS) {
    for (const entry of (await listFolder(join(dir, name))) ?? []) {
      const file = `${root}/${name}/${entry}`;
      if (entry.endsWith('.md')) files.push({ folder: name, id: entry.slice(0, -'.md'.length), file, path: join(dir, name, entry) });
      else if (!isIgnored(entry)) issues.push(unread(file, entry, ''));
    }
  }
  if (!files.some(({ folder }) => folder === 'articles')) issues.push(buildIssue('no-article', at(root), { folder: root }));
  return { files, issues };
}

/** Names in a folder, sorted by code unit so that every machine agrees; `null` when it cannot be listed. */
async function listFolder(dir: string): Promise<string[] | null> {
  try {
    return (await readdir(dir)).sort();
  } catch {
    return null;
  }
}

const isContentFolder = (name: string): boolean => (CONTENT_FOLDERS as readonly string[]).includes(name);

/** Hidden files and the folder's own README are nobody's business. */
const isIgnored = (name: string): boolean => name.startsWith('.') || name === 'README.md';

function unread(file: string, name: string, suggestion: string): Issue {
  const advice = suggestion
    ? `Renommez le dossier${suggestion}.`
    : 'Le contenu se compose de fichiers « .md » rangés dans articles/, personnes/, lieux/, organisations/ et evenements/ : renommez-le, déplacez-le ou retirez-le.';
  return buildIssue('unread-path', at(file), { name, advice }, name);
}

const at = (file: string) => ({ file, line: 1, column: 1 });
