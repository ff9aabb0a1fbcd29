import { ORDINALS } from '../lexicon.fr.ts';
import type { Token } from '../tokenize.ts';

/** « premier », « 1er », « 2e », « 3ème », « deuxième »; `null` for other words. */
export function parseOrdinal(token: Token | undefined): number | null {
  if (token === undefined) return null;
  if (token.kind === 'number') return ['er', 're', 'e', 'ᵉ', 'ᵉʳ', 'ème', 'eme', 'nd', 'nde'].includes(token.suffix) ? Number.parseInt(token.text, 10) : null;
  return ORDINALS.get(token.text) ?? null;
}
