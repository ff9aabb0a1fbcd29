import { entityUrl } from '../../dossier/routes.ts';
import type { EntityKind } from '../../dossier/model.ts';
import type { DossierIndex } from '../dossier-index.ts';
import { formatDay } from '../format-day.ts';
import { buildGlossary } from '../glossary/build-glossary.ts';
import { PAGES, yearUrl } from '../routes.ts';
import { FRAME } from '../strings/frame.ts';
import { LISTS } from '../strings/glossary.ts';
import { TIMELINE } from '../strings/timeline.ts';
import { orderEvents, yearOf } from '../timeline/event-order.ts';
import { chapterId } from './read-chapter.ts';
import type { ChapterKind } from './trim-chapter.ts';

/** A part of the file: what stands at its head, then its chapters, in groups when they are many. */
export interface Part {
  /** Its fragment, the address of the page of the site that lists the same: `articles`. */
  readonly id: string;
  readonly title: string;
  /** The page that gives the head. */
  readonly head: PartPage | null;
  readonly groups: readonly PartGroup[];
}

export interface PartGroup {
  /** Its fragment and title, and the page of the site that shows the same; `null` when the part has one group. */
  readonly heading: { readonly id: string; readonly title: string; readonly path: string } | null;
  readonly pages: readonly PartPage[];
}

export interface PartPage {
  readonly kind: ChapterKind;
  /** Path of the page of the site. */
  readonly path: string;
  /** In the table of contents; `null` to be named by its group alone. */
  readonly name: string | null;
  /** Beside its name. */
  readonly note?: string;
}

/** What the file holds, in order: every article, event and entity of the dossier, then the method and the legal notice. */
export function listParts(index: DossierIndex): Part[] {
  return [
    buildPart(PAGES.articles, FRAME.sections.articles, null, index.dossier.articles.map(({ url, title, date }) => ({ kind: 'article', path: url, name: title, note: formatDay(date) }))),
    buildTimelinePart(index),
    ...KINDS.map(([kind, path]) => buildEntityPart(kind, path, index)),
    buildPart(PAGES.method, FRAME.sections.method, { kind: 'text', path: PAGES.method, name: null }, []),
    buildPart(PAGES.legal, FRAME.legal, { kind: 'text', path: PAGES.legal, name: null }, []),
  ];
}

const KINDS = [['person', PAGES.people], ['place', PAGES.places], ['organisation', PAGES.organisations]] as const satisfies readonly (readonly [EntityKind, string])[];

const buildPart = (path: string, title: string, head: PartPage | null, pages: readonly PartPage[]): Part => ({
  id: chapterId(path),
  title,
  head,
  groups: pages.length === 0 ? [] : [{ heading: null, pages }],
});

function buildTimelinePart({ dossier }: DossierIndex): Part {
  const years = Map.groupBy(orderEvents(dossier.events), (event) => yearOf(event));
  const groups = [...years].map(([year, events]) => ({
    heading: { id: chapterId(PAGES.timeline, year === null ? UNDATED_ID : `annee-${year}`), title: year ?? TIMELINE.undated, path: yearUrl(year ?? UNDATED_ID) },
    pages: events.map(({ url }) => ({ kind: 'event' as const, path: url, name: null })),
  }));
  return { id: chapterId(PAGES.timeline), title: TIMELINE.title, head: { kind: 'overview', path: PAGES.timeline, name: null }, groups };
}

const UNDATED_ID = 'sans-date';

function buildEntityPart(kind: EntityKind, path: string, index: DossierIndex): Part {
  const items = buildGlossary(index.dossier.entities.filter((entity) => entity.kind === kind), index).flatMap((letter) => letter.items);
  const head = kind === 'place' ? { kind: 'places' as const, path, name: null } : null;
  return buildPart(path, LISTS[kind].title, head, items.map(({ id, name }) => ({ kind: 'entity', path: entityUrl(kind, id), name })));
}
