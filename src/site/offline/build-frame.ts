import type { Dossier } from '../../dossier/model.ts';
import { formatReference } from '../citations/format-citation.ts';
import { SITE } from '../config.ts';
import { describeDossier } from '../describe-dossier.ts';
import { formatDay } from '../format-day.ts';
import { formatHtml, formatPlain, formatTitleHtml } from '../format-html.ts';
import { absoluteUrl, OFFLINE_URL, PAGES } from '../routes.ts';
import { FRAME } from '../strings/frame.ts';
import { OFFLINE } from '../strings/offline.ts';
import type { Part, PartPage } from './list-parts.ts';
import { chapterId } from './read-chapter.ts';

const CONTENTS_ID = 'sommaire';

/** Fragments that the frame gives, by those of the pages whose place it takes. */
export const FRAME_IDS = new Map([
  [chapterId(PAGES.home), CONTENTS_ID],
  [chapterId(PAGES.glossary), CONTENTS_ID],
  [chapterId(PAGES.search), chapterId(PAGES.search)],
  [chapterId(PAGES.timelineLatest), chapterId(PAGES.timeline)],
]);

/** The body of the file: its masthead with the search, what it is, its contents, its parts; `write` gives the inside of a page. */
export function buildFrame(dossier: Dossier, parts: readonly Part[], write: (page: PartPage) => string): string {
  const chapters = parts.flatMap(({ groups }) => groups).reduce((sum, { pages }) => sum + pages.length, 0);
  return [
    `<a class="skip" href="#contenu">${FRAME.skip}</a><div class="page${chapters > LONG ? ' long' : ''}">`,
    `<header class="masthead"><a class="name" href="#${CONTENTS_ID}">${formatHtml(SITE.name)}</a>${buildSearch()}</header>`,
    `<main id="contenu" tabindex="-1">${buildHead(dossier)}`,
    buildContents(parts),
    ...parts.map((part) => buildPart(part, write)),
    '</main></div><preview-cards></preview-cards>',
  ].join('\n');
}

/** Chapters above which those far from sight wait to be drawn. */
const LONG = 300;

/** Without script there is nothing to search with: the script shows it. */
const buildSearch = (): string =>
  `<offline-search id="${chapterId(PAGES.search)}" hidden><search><input type="search" aria-label="${formatPlain(FRAME.searchLabel)}" placeholder="${FRAME.search}" autocomplete="off" spellcheck="false"></search><p class="visually-hidden" role="status"></p><div class="search-box" data-results hidden></div></offline-search>`;

function buildHead(dossier: Dossier): string {
  const last = dossier.articles.map(({ date }) => date).toSorted().at(-1);
  const address = absoluteUrl(PAGES.home);
  const reference = formatReference({
    id: 'dossier',
    type: 'webpage',
    title: OFFLINE.title,
    author: [{ literal: SITE.name }],
    ...(last === undefined ? {} : { issued: { 'date-parts': [last.split('-').map(Number)] } }),
    URL: absoluteUrl(OFFLINE_URL),
    language: SITE.language,
  });
  return [
    `<header class="head"><p class="over">${formatHtml(describeDossier(dossier))}</p><h1 class="h1">${formatTitleHtml(OFFLINE.title)}</h1>`,
    last === undefined ? '' : `<p class="standfirst">${formatHtml(OFFLINE.state(formatDay(last)))}</p>`,
    `<p>${formatHtml(OFFLINE.holds)}</p><p class="meta">${formatHtml(OFFLINE.site)} <a href="${address}">${address}</a></p>`,
    `<p class="meta">${formatHtml(OFFLINE.cite)} <span class="reference">${formatHtml(reference)}</span></p><p class="meta">${formatHtml(OFFLINE.passages)}</p></header>`,
  ].join('');
}

function buildContents(parts: readonly Part[]): string {
  const items = parts.map(({ id, title, groups }) => {
    const years = groups.flatMap(({ heading }) => (heading === null ? [] : [`<li>${link(heading.id, formatHtml(heading.title))}</li>`]));
    const pages = groups.flatMap((group) => group.pages.flatMap(({ path, name, note }) => (name === null ? [] : [`<li>${link(chapterId(path), formatTitleHtml(name))}${note === undefined ? '' : ` <span class="meta">${formatHtml(note)}</span>`}</li>`])));
    const inside = [...years, ...pages];
    return `<li>${link(id, formatHtml(title))}${inside.length === 0 ? '' : `<ol role="list">${inside.join('')}</ol>`}</li>`;
  });
  return `<nav class="toc" id="${CONTENTS_ID}" aria-labelledby="${CONTENTS_ID}-titre"><h2 class="h2" id="${CONTENTS_ID}-titre">${OFFLINE.contents}</h2><ol role="list">${items.join('')}</ol></nav>`;
}

const link = (id: string, html: string): string => `<a href="#${id}">${html}</a>`;

function buildPart({ id, title, head, groups }: Part, write: (page: PartPage) => string): string {
  const chapter = (page: PartPage): string => `<section class="chapter ${page.kind}" id="${chapterId(page.path)}">${write(page)}</section>`;
  return [
    `<section class="part" id="${id}"><h2 class="h1">${formatHtml(title)}</h2>`,
    head === null ? '' : write(head),
    ...groups.map(({ heading, pages }) => `${heading === null ? '' : `<h3 class="h2 year" id="${heading.id}">${formatHtml(heading.title)}</h3>`}${pages.map(chapter).join('\n')}`),
    '</section>',
  ].join('\n');
}
