import { expect, it } from 'vitest';
import { daySchema } from '../../src/reader/schemas/day.ts';
import { edtfSchema } from '../../src/reader/schemas/edtf.ts';
import { proposeDate } from '../../src/reader/schemas/propose-date.ts';

it.each([
  ['2025-10-28', '2025-10-28'],
  ['2024-02-29', '2024-02-29'],
  ['2025-10-28T09:30:00Z', '2025-10-28'],
  ['2025-10-28 09:30', '2025-10-28'],
])('reads the day %s', (written, day) => {
  expect(daySchema.parse(written)).toBe(day);
});

it.each(['2025-02-29', '2025-13-01', '2025-00-10', '2025-04-31', '2025-1-2', '28/10/2025', '2025-10', '2025', '', 'hier', '2025-10-28xyz'])('refuses the day « %s »', (written) => {
  expect(daySchema.safeParse(written).success).toBe(false);
});

it.each(['2025-10-27', '2025-07', '2024', '2025-09-01/2025-09-~10', '2025-24', '2025-33', '2025-41', '199X', '19XX', '2022/..', '../2025-06-27', '2023~', '2024-10~/..', '2025-05~/2025-06~', '2024-06/2024'])(
  'reads the EDTF %s',
  (written) => {
    expect(edtfSchema.parse(written)).toBe(written);
  },
);

it.each(['2025-02-30', '2025-02-01/2025-02-30', '2025-13', '2025-22~', '27/10/2025', 'octobre', '2025-10-27/x', '[2024,2025]', '2025-10/2025-07', '2025-10-27T10:00:00Z/..x', ''])('refuses the EDTF « %s »', (written) => {
  expect(edtfSchema.safeParse(written).success).toBe(false);
});

it.each([
  ['28/10/2025', '2025-10-28'],
  ['1er juin 2025', '2025-06-01'],
  ['28 octobre 2025', '2025-10-28'],
  ['octobre 2025', '2025-10'],
  ['2025/10/28', '2025-10-28'],
  ['2025-1-2', '2025-01-02'],
  ['30/02/2025', null],
  ['28 brumaire 2025', null],
  ['bientôt', null],
])('proposes for « %s » %s', (written, proposed) => {
  expect(proposeDate(written)).toBe(proposed);
});
