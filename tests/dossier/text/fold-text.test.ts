import { describe, expect, it } from 'vitest';
import { foldText } from '../../../src/dossier/text/fold-text.ts';

describe('foldText', () => {
  it('folds case, apostrophes, spaces and hyphens, and keeps accents', () => {
    expect(foldText('L’ÉTÉ\u00a02025\u202f: Kim\u2011Jong\nun').text).toBe("l'été 2025 : kim-jong un");
  });

  it('is as long as an original in NFC', () => {
    const original = 'Début\u202fseptembre, à Pékin : « İstanbul » 최선희 𝒳.';
    expect(foldText(original).text).toHaveLength(original.length);
    expect(foldText(original).toOriginal(7)).toBe(7);
  });

  it('maps back to a decomposed original', () => {
    const original = 'a\u0301 Pe\u0301kin 최선희'.normalize('NFD');
    const folded = foldText(original);
    expect(folded.text).toBe('á pékin 최선희');
    const start = folded.text.indexOf('pékin');
    expect(original.slice(folded.toOriginal(start), folded.toOriginal(start + 5))).toBe('Pékin'.normalize('NFD'));
    expect(folded.toOriginal(folded.text.length)).toBe(original.length);
  });
});
