import { readAttribute, type HtmlElement } from '../integrations/list-elements.ts';
import { SITE } from '../config.ts';
import { absoluteUrl } from '../routes.ts';
import { editElement } from './edit-element.ts';
import { findElements } from './find-elements.ts';
import { chapterId, type Chapter } from './read-chapter.ts';

/**
 * Makes of several pages one: ids take the fragment of their page before them, links between the pages become links
 * inside the file, and a link to what the file does not hold leads to the site. `known`: fragments
 * that stand outside the pages, by those they are asked as. `kept`: fragments that stay even when no link leads to them; of the others, those that serve alone remain.
 */
export function joinChapters(chapters: readonly Chapter[], known: ReadonlyMap<string, string>, kept: ReadonlySet<string>): void {
  const own = chapters.flatMap(({ id, main }) => [id, ...findElements(main, '[id]').map((element) => chapterId(id, readAttribute(element, 'id') ?? ''))]);
  const ids = new Map([...known, ...own.map((id) => [id, id] as const)]);
  const used = new Set(kept);
  for (const chapter of chapters) for (const element of findElements(chapter.main)) rewriteReferences(element, chapter, ids, used);
  for (const { id, main } of chapters) {
    for (const element of findElements(main, '[id]')) {
      const joined = chapterId(id, readAttribute(element, 'id') ?? '');
      editElement(element, 'id', used.has(joined) ? joined : null);
    }
  }
}

/** Attributes that name other elements of the page, several at a time. */
const REFERENCES = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'headers', 'for'] as const;

function rewriteReferences(element: HtmlElement, { path, id }: Chapter, ids: ReadonlyMap<string, string>, used: Set<string>): void {
  for (const name of REFERENCES) {
    const value = readAttribute(element, name);
    if (value === null) continue;
    const joined = value.split(/\s+/).map((one) => chapterId(id, one)).filter((one) => ids.has(one));
    joined.forEach((one) => used.add(one));
    editElement(element, name, joined.length === 0 ? null : joined.join(' '));
  }
  const link = readAttribute(element, 'href');
  if (link === null) return;
  const target = resolveLink(link, path, ids);
  if (target.startsWith('#')) used.add(target.slice(1));
  editElement(element, 'href', target);
  editElement(element, 'download', null);
}

/** `#articles/x/p3-2`, or an address of the site or of elsewhere. */
function resolveLink(link: string, path: string, ids: ReadonlyMap<string, string>): string {
  if (/^[a-z][a-z+.-]*:/i.test(link)) return link;
  const { pathname, search, hash } = new URL(link, `http://site${SITE.base}${path}`);
  const page = decodeURI(pathname).slice(SITE.base.length);
  const [fragment = ''] = decodeURIComponent(hash.slice(1)).split(':~:');
  const found = ids.get(chapterId(page, fragment)) ?? ids.get(chapterId(page));
  return found === undefined ? `${absoluteUrl(page)}${search}${hash}` : `#${found}`;
}
