import { buildIssue, type Issue } from '../dossier/issues.ts';
import type { ContentFolder, ContentPath } from './list-content-files.ts';

/** Checks what file names must be as ids: kebab-case, free in the site's addresses, unique in the glossary. */
export function checkFileNames(files: readonly ContentPath[]): Issue[] {
  const glossary = new Map<string, ContentPath>();
  return files.flatMap((path) => {
    const { id, file, folder } = path;
    const at = { file, line: 1, column: 1 };
    if (!isKebabCase(id)) return [buildIssue('bad-file-name', at, { name: `${id}.md`, better: `${toKebabCase(id) || 'nouveau-nom'}.md` }, id)];
    if (RESERVED[folder]?.includes(id)) {
      return [buildIssue('reserved-id', at, { id, url: `/${ADDRESS[folder] ?? folder}/${id}/`, better: `${id}-2.md` }, id)];
    }
    if (folder === 'articles' || folder === 'evenements') return [];
    const other = glossary.get(id);
    if (other) return [buildIssue('duplicate-id', at, { id, other: other.file }, id)];
    glossary.set(id, path);
    return [];
  });
}

/** Where the pages of a folder live, when the address differs from the folder's name. */
const ADDRESS: Partial<Record<ContentFolder, string>> = { evenements: 'chronologie' };

/** Addresses that the site keeps for itself; `index` would overwrite the page of the folder. */
const RESERVED: Partial<Record<ContentFolder, readonly string[]>> = {
  articles: ['index'],
  personnes: ['index'],
  lieux: ['index'],
  organisations: ['index'],
  evenements: ['index', 'recente'],
};

const isKebabCase = (id: string): boolean => id.split('-').every((part) => /^[a-z0-9]+$/.test(part));

function toKebabCase(name: string): string {
  const letters = name.toLowerCase().replace(/œ/g, 'oe').replace(/æ/g, 'ae').normalize('NFD').replace(/\p{M}/gu, '');
  return letters.split(/[^a-z0-9]/).filter((part) => part !== '').join('-');
}
