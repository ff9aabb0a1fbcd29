import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldQuery, splitWords } from '../../../src/dossier/search/fold-query.ts';

describe('foldQuery', () => {
  test.each([
    ['Sergueï CHOÏGOU', 'sergueï choïgou'.normalize('NFD').replace(/\p{M}/gu, '')],
    ['l’accord', 'accord'],
    ["L'accord d'hier", 'accord hier'],
    ['qu’il', 'il'],
    ['Choe Son-hui', 'choe son hui'],
    ['Choe Son‑hui', 'choe son hui'],
    ['Ch’oe Sŏnhŭi', 'choe sonhui'],
    ['œuvre, cæcum', 'oeuvre caecum'],
    ['XXᵉ siècle', 'xxe siecle'],
    ['R.P.D.C. et U.S.A.', 'rpdc et usa'],
    ['S. Lavrov', 's lavrov'],
    ['fin.Début', 'fin debut'],
    ['  deux\u00A0mots \n', 'deux mots'],
    ['Шойгу', 'шоигу'],
    ['« ! » …', ''],
  ])('folds %j to %j', (original, folded) => {
    expect(foldQuery(original).text).toBe(folded);
  });

  test('makes one of a composed and a decomposed word', () => {
    expect(foldQuery('défilé'.normalize('NFD')).text).toBe(foldQuery('défilé').text);
  });

  test('makes Hangul begin with what is typed of it', () => {
    expect(foldQuery('최선희').text.startsWith(foldQuery('최서').text)).toBe(true);
  });

  test('leads back to the original', () => {
    const original = 'Où est l’œuvre ?';
    const { text, toOriginal } = foldQuery(original);
    expect(text).toBe('ou est oeuvre');
    expect(toOriginal(text.indexOf('oeuvre'))).toBe(original.indexOf('œ'));
    expect(toOriginal(text.indexOf('vre'))).toBe(original.indexOf('vre'));
    expect(toOriginal(text.length)).toBe(original.length);
  });

  test('keeps every offset within any text, in order', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (original) => {
      const { text, toOriginal } = foldQuery(original);
      const offsets = Array.from({ length: text.length + 1 }, (_, offset) => toOriginal(offset));
      expect(offsets.every((offset, at) => offset >= (offsets[at - 1] ?? 0) && offset <= original.length)).toBe(true);
    }));
  });
});

describe('splitWords', () => {
  test('gives each word its place in the original, elision left out', () => {
    const original = 'À l’Élysée : 1ᵉʳ mai';
    expect(splitWords(original).map(({ text, start, end }) => [text, original.slice(start, end)])).toEqual([
      ['a', 'À'], ['elysee', 'Élysée'], ['1er', '1ᵉʳ'], ['mai', 'mai'],
    ]);
  });

  test('keeps a mark with the letter before it', () => {
    const original = 'été'.normalize('NFD');
    expect(splitWords(original).map(({ start, end }) => original.slice(start, end))).toEqual([original]);
  });
});
