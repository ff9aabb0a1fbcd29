import type { EventType } from '../model.ts';

/** The terms that are no words: each begins with a sign that no word holds. Dates are in `date-terms.ts`. */

/** What names an entity. */
export const entityTerm = (number: number): string => `@${number}`;

/** What designates an entity without its name. */
export const roleTerm = (number: number): string => `@${number}r`;

/** Any word of a group of synonyms. */
export const groupTerm = (group: number): string => `~${group}`;

/** Events of a type. */
export const typeTerm = (type: EventType): string => `=${type}`;
