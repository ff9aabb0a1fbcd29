import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../src/dossier/timex/tokenize.ts';

/** The folded texts of a text’s tokens. */
function textsOf(text: string): string[] {
  return tokenize(text).tokens.map((token) => token.text);
}

describe('tokenize', () => {
  it('keeps the apostrophe of an elided word, straight or curly', () => {
    expect(textsOf('L’an, l\'été, jusqu’en')).toEqual(["l'", 'an', ',', "l'", 'été', ',', "jusqu'", 'en']);
  });

  it('keeps letters stuck to a number with it', () => {
    expect(tokenize('1er 14h30 2e').tokens.map(({ text, value, suffix }) => [text, value, suffix])).toEqual([['1er', 1, 'er'], ['14h', 14, 'h'], ['30', 30, ''], ['2e', 2, 'e']]);
  });

  it('does not break a word on its accents, composed or not', () => {
    expect(textsOf('décédés de\u0301ce\u0301de\u0301s marée')).toEqual(['décédés', 'décédés', 'marée']);
  });

  it('gives offsets that lead back to the original', () => {
    const text = 'e\u0301te\u0301 — 27\u00a0oct.';
    const { tokens, toOriginal } = tokenize(text);
    expect(tokens.map(({ start, end }) => text.slice(toOriginal(start), toOriginal(end)))).toEqual(['e\u0301te\u0301', '—', '27', 'oct', '.']);
  });

  it('tells capitals', () => {
    expect(tokenize('mars Mars MARS').tokens.map(({ shape }) => shape)).toEqual(['lower', 'title', 'upper']);
  });
});
