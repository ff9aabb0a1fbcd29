import type { EventType } from '../model.ts';

/** The terms that are no words: each begins with a sign that no word holds. Those of dates are in `date-terms.ts`. */
export const SPECIAL_TERMS = {
  /** What names an entity, by its number. */
  name: (entity: number): string => `@${entity}`,
  /** What designates an entity without its name. */
  role: (entity: number): string => `@${entity}r`,
  /** Any word of a group of synonyms, by its number. */
  synonyms: (group: number): string => `~${group}`,
  /** Events of a type. */
  type: (type: EventType): string => `=${type}`,
} as const;
