import { readAttribute, type HtmlElement } from '../integrations/list-elements.ts';
import { buildElement, editElement, removeElement, renameElement, wrapElements } from './edit-element.ts';
import { findElements, listClasses } from './find-elements.ts';
import type { Chapter } from './read-chapter.ts';
import { shortenMentions } from './shorten-mentions.ts';

/** What a page is in the file: how much of it is kept, and at what level its title stands. */
export type ChapterKind = 'article' | 'overview' | 'event' | 'entity' | 'places' | 'text';

/** Leaves out of a page what only makes sense on a site, and what the file tells elsewhere. */
export function trimChapter({ main }: Chapter, kind: ChapterKind): void {
  for (const selector of [...LEFT_OUT.all, ...LEFT_OUT[kind]]) findElements(main, selector).forEach(removeElement);
  if (kind === 'overview') keepOnly(main, 'section', (section) => findElements(section, '.strip').length > 0);
  if (kind === 'places') keepOnly(main, 'section', (section) => listClasses(section).includes('map'));
  if (kind === 'event') foldProof(main);
  if (kind === 'entity') shortenEntity(main);
  for (const element of findElements(main)) {
    if (element.tagName.includes('-')) renameElement(element, 'div');
    // A landmark for each table of each person would be a crowd.
    if (readAttribute(element, 'role') === 'region') editElement(element, 'role', 'group');
    for (const name of ['data-copied', 'loading']) editElement(element, name, null);
  }
  lowerHeadings(main, LOWERED[kind]);
}

/** By kind of page. */
export const LEFT_OUT = {
  all: ['script', 'form', 'nav', '.cite', '.permalink', '[role="status"]', 'site-search', 'preview-cards'],
  article: [],
  overview: [],
  // The sources stand with the articles: their numbers are for a page printed alone.
  event: ['.endnotes', 'sup.note'],
  entity: ['.strip', 'img'],
  places: [],
  text: ['h1'],
} as const satisfies Readonly<Record<ChapterKind | 'all', readonly string[]>>;

/** By how many levels headings go down: under the title of a part, of a year, or in the place of a title left out. */
const LOWERED = { article: 2, overview: 1, event: 3, entity: 2, places: 1, text: 1 } as const satisfies Readonly<Record<ChapterKind, number>>;

function keepOnly(main: HtmlElement, selector: string, isKept: (element: HtmlElement) => boolean): void {
  const kept = findElements(main, selector).find(isKept);
  main.childNodes = kept === undefined ? [] : [kept];
  if (kept !== undefined) kept.parentNode = main;
}

/** The sections of an event are its proof: they open in place, under the title of the first. */
function foldProof(main: HtmlElement): void {
  const sections = findElements(main, '.text').flatMap(({ childNodes }) => childNodes.filter((child): child is HtmlElement => 'tagName' in child && child.tagName === 'section'));
  const [title] = sections.flatMap((section) => findElements(section, 'h2'));
  const folded = wrapElements(sections, 'details');
  if (folded === null || title === undefined) return;
  const summary = buildElement('summary');
  summary.childNodes = title.childNodes;
  for (const child of summary.childNodes) child.parentNode = summary;
  removeElement(title);
  summary.parentNode = folded;
  folded.childNodes.unshift(summary);
}

/** Who, where and in how many articles stand in the chapter of each event; the passages in those of the articles. */
function shortenEntity(main: HtmlElement): void {
  for (const title of findElements(main, 'li').filter((item) => findElements(item, '.title').length > 0)) findElements(title, '.meta').forEach(removeElement);
  shortenMentions(main);
}

/** The title of a page becomes that of a chapter; the class keeps the look of its former level. */
function lowerHeadings(main: HtmlElement, by: number): void {
  for (const element of findElements(main)) {
    const level = Number(/^h([1-6])$/.exec(element.tagName)?.[1]);
    if (Number.isNaN(level)) continue;
    renameElement(element, `h${Math.min(level + by, 6)}`);
    editElement(element, 'class', [...listClasses(element), `h${level}`].join(' '));
  }
}
