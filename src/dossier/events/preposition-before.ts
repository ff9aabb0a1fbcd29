import type { Span } from '../model.ts';
import { PREPOSITIONS } from './grammar.fr.ts';
import type { Word } from './list-words.ts';

/** The little word that governs a name: `de`, `avec`, `par`…; empty for a subject or a direct object. */
export function prepositionBefore(words: readonly Word[], mention: Span): string {
  const before = words.filter(({ end }) => end <= mention.start).slice(-3).map(({ text }) => text);
  if (before.includes('par') && before.some((word) => /^citée?s?$/.test(word))) return 'selon';
  const last = before.at(-1) ?? '';
  if (last === 'des') return PREPOSITIONS.has(before.at(-2) ?? '') ? (before.at(-2) ?? '') : 'de';
  if ((last === 'd' || last === 'de') && QUANTITY.test(before.at(-2) ?? '')) return '';
  if (last === 'd' || last === 'du' || last === 'de') return 'de';
  if (last === 'au' || last === 'aux') return 'à';
  if (['le', 'la', 'les', 'l'].includes(last)) return before.at(-2) === 'de' ? 'de' : PREPOSITIONS.has(before.at(-2) ?? '') ? (before.at(-2) ?? '') : '';
  return PREPOSITIONS.has(last) ? last : '';
}

/** « une trentaine d’ingénieurs », « la plupart des soldats » */
const QUANTITY = /(?:aine|ains?|illiers?|groupe|nombre|plupart|majorité)s?$/;
