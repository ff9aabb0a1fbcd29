/** What may stand between two words of a name. */
import type { Word } from './split-words.ts';

// Spaces, hyphens and apostrophes of every kind are one and the same inside a name.
const SOFT = /^[\s\u00ad\u2060'’‘ʼ`´\-‐‑‒·・.]{1,3}$/u;

/** What stands between two words of a name: '' for a soft joint, ',' or '(' when that matters, `null` for a break. */
export function readJoint(text: string, left: Word, right: Word): '' | ',' | '(' | null {
  const gap = text.slice(left.end, right.start);
  if (gap === ' ' || gap === '-' || gap === '’' || gap === "'") return '';
  if (gap.includes('.') && left.end - left.start > 2) return null;
  if (SOFT.test(gap)) return '';
  if (gap.trim() === ',') return ',';
  return gap.trim() === '(' ? '(' : null;
}
