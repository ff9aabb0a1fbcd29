import type { EventType } from '../model.ts';

/** What each type of event is called. */
export const TYPE_LABELS = { meeting: 'rencontre', visit: 'visite', signing: 'signature', statement: 'déclaration', announcement: 'annonce', ceremony: 'cérémonie', vote: 'vote', military: 'militaire', economic: 'économie', cultural: 'culture', other: 'autre' } as const satisfies Record<EventType, string>;

/** Why a result answers a query, in French; joined with commas when there are several reasons. */
export const WHY = {
  name: 'nom',
  native: (name: string) => `nom original : ${name}`,
  spelling: (spelling: string) => `graphie : ${spelling}`,
  otherSpelling: 'autre graphie',
  closeTo: (name: string) => `orthographe proche : ${name}`,
  partOfName: 'nom en partie',
  office: (title: string) => `fonction : ${title}`,
  role: (words: string) => `désigne « ${words} »`,
  summary: 'notice',
  title: 'titre',
  standfirst: 'chapô',
  text: 'texte',
  mention: (name: string) => `cite ${name}`,
  with: (name: string) => `avec ${name}`,
  place: (name: string) => `lieu : ${name}`,
  type: (label: string) => `type : ${label}`,
  told: 'texte des articles',
  articleDate: (when: string) => `document du ${when}`,
  dateInText: 'date citée',
} as const;

/** Joins reasons, each once. */
export const joinReasons = (reasons: readonly string[]): string => [...new Set(reasons)].join(', ');
