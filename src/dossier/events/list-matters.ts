import type { EventType } from '../model.ts';
import type { Word } from './list-words.ts';
import { HANDING_OVER, MATTERS, type Matter } from './matters.fr.ts';

/** What the words of a clause say an event of a type is about: « a tiré deux missiles » is a launch, « a livré deux missiles » a delivery of arms. */
export function listMatters(type: EventType, words: readonly Word[]): ReadonlySet<Matter> {
  const isHandedOver = words.some(({ text }) => isOneOf(text, HANDING_OVER));
  const found = Object.entries(MATTERS[type] ?? {}).flatMap(([matter, listed]) => (words.some(({ text }) => isOneOf(text, listed)) ? [matter as Matter] : []));
  return new Set(found.map((matter) => (matter === 'firing' && isHandedOver ? 'arms' : matter)));
}

/** Whether two accounts can be of one thing: one says nothing of its matter, or they share one. */
export const mattersAgree = (one: ReadonlySet<Matter>, other: ReadonlySet<Matter>): boolean =>
  one.size === 0 || other.size === 0 || (shareMatter(one, other) && DECISIVE.every((matter) => one.has(matter) === other.has(matter)));

/** Soldiers sent and soldiers taken share the soldiers alone. */
const DECISIVE: readonly Matter[] = ['fight', 'drill', 'funeral'];

/** Whether two accounts say the same matter. */
export const shareMatter = (one: ReadonlySet<Matter>, other: ReadonlySet<Matter>): boolean => [...one].some((matter) => other.has(matter));

/** Whether a word is one of those listed, in the singular or the plural, or begins like one that ends in a hyphen. */
const isOneOf = (word: string, listed: readonly string[]): boolean =>
  listed.some((one) => (one.endsWith('-') ? word.startsWith(one.slice(0, -1)) : word === one || word === `${one}s` || word === `${one}x`));
