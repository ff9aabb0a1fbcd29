import { expect, it } from 'vitest';
import { formatSize } from '../../../src/dossier/french/format-size.ts';

it.each([
  [0, '0 octet'],
  [1, '1 octet'],
  [999, '999 octets'],
  [1_000, '1 ko'],
  [51_407, '51 ko'],
  [999_499, '999 ko'],
  [999_500, '1 Mo'],
  [1_240_000, '1,2 Mo'],
])('%i bytes are « %s »', (bytes, words) => {
  expect(formatSize(bytes)).toBe(words);
});
