import type { Word } from './list-words.ts';

/** Shorter words tell nothing about the topic. */
const SHORTEST = 5;

/** The words that tell what something is about, in the singular, however they were inflected for number. */
export function listTopic(words: readonly Word[]): Set<string> {
  return new Set(words.filter(({ text }) => text.length >= SHORTEST).map(({ text }) => text.replace(/[sx]$/, '')));
}
