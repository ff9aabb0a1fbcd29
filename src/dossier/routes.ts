/** The addresses of the pages, as paths from the root of the site: the one table that pages, exports, search and command share. */
import type { EntityKind, EventType, PassageRef, Timex } from './model.ts';

const ENTITY_FOLDER = { person: 'personnes', place: 'lieux', organisation: 'organisations' } as const satisfies Record<EntityKind, string>;

export const articleUrl = (id: string): string => `/articles/${id}/`;

export const eventUrl = (id: string): string => `/chronologie/${id}/`;

const TYPE_FOLDER = {
  meeting: 'rencontre',
  visit: 'visite',
  signing: 'signature',
  statement: 'declaration',
  announcement: 'annonce',
  ceremony: 'ceremonie',
  vote: 'vote',
  military: 'militaire',
  economic: 'economie',
  cultural: 'culture',
  other: 'autre',
} as const satisfies Record<EventType, string>;

/** The page of a type of events; long lists go on over pages, from 1. */
export const typeUrl = (type: EventType, page = 1): string => `/types/${TYPE_FOLDER[type]}/${page === 1 ? '' : `${page}/`}`;

export const entityUrl = (kind: EntityKind, id: string): string => `/${ENTITY_FOLDER[kind]}/${id}/`;

/** The permalink of a passage: `/articles/<id>/#p3-2`. */
export const passageUrl = ({ article, passage }: PassageRef): string => `${articleUrl(article)}#${passage}`;

/** The fragment, in the page of its article, of the line that tells how a date was read: `p3-2-t1`. */
export const timexFragment = ({ article, id }: Pick<Timex, 'article' | 'id'>): string => id.slice(article.length + 1).replaceAll('/', '-');
