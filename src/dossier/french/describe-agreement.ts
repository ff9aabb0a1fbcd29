import type { Edtf } from '../model.ts';
import { capitalise } from './capitalise.ts';
import { formatEdtf } from './format-edtf.ts';
import { spellCount } from './spell-count.ts';

/** On what the articles that tell an event agree. */
export interface Agreement {
  /** The date that all who date it give; `null` when they give several or none. */
  readonly edtf: Edtf | null;
  /** How many articles date it, and in how many different wordings. */
  readonly dating: number;
  readonly wordings: number;
  /** How many articles assert it in their own name. */
  readonly asserting: number;
}

/** Says on what several articles agree, a sentence a point; nothing is said of one article alone. */
export function describeAgreement({ edtf, dating, wordings, asserting }: Agreement): string[] {
  const date = edtf === null || dating < 2 ? [] : [`${capitalise(spellCount(dating))} articles donnent la même date, ${formatEdtf(edtf)}${wordings > 1 ? `, en ${spellCount(wordings)} formulations` : ''}.`];
  return asserting < 2 ? date : [...date, `${capitalise(spellCount(asserting))} articles l’affirment.`];
}
