import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeNumbers, encodeNumbers } from '../../../src/dossier/search/encode-numbers.ts';
import { idAt, spotOf } from '../../../src/dossier/search/spot-of.ts';

describe('encodeNumbers', () => {
  test('is read back as it was written', () => {
    fc.assert(fc.property(fc.array(fc.nat({ max: 2 ** 40 })), (numbers) => {
      expect(decodeNumbers(encodeNumbers(numbers))).toEqual(numbers);
    }));
  });

  test('writes small numbers as one character, and nothing JSON has to escape', () => {
    expect(encodeNumbers([0, 31])).toHaveLength(2);
    const text = encodeNumbers(Array.from({ length: 5000 }, (_, number) => number));
    expect(JSON.stringify(text)).toHaveLength(text.length + 2);
  });
});

describe('spotOf', () => {
  test.each(['titre-1', 'chapo-2', 'p1-1', 'p12-34'])('leads back to %s', (id) => {
    expect(idAt(spotOf(id))).toBe(id);
  });

  test('follows the order of reading', () => {
    const ids = ['titre-1', 'chapo-1', 'chapo-2', 'p1-1', 'p1-10', 'p2-1', 'p10-1'];
    expect(ids.toSorted((one, other) => spotOf(one) - spotOf(other))).toEqual(ids);
  });
});
