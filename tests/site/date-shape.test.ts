import { expect, test } from 'vitest';
import { findDateShape } from '../../src/site/date-shape.ts';

test.each([
  ['2025-10-27', '2025-10-27', '2025-10-27', 'day', false, false],
  ['2025-07', '2025-07-01', '2025-07-31', 'month', false, false],
  ['2025-07~', '2025-07-01', '2025-07-31', 'month', true, true],
  ['2025-09-01/2025-09-~10', '2025-09-01', '2025-09-10', 'part', false, true],
  ['2025-09-~11/2025-09-~20', '2025-09-11', '2025-09-20', 'part', true, true],
  ['2025-04-~21/2025-04-30', '2025-04-21', '2025-04-30', 'part', true, false],
  ['2024-01-15/2024-01-17', '2024-01-15', '2024-01-17', 'span', false, false],
  ['2024-01-01/2024-01-03', '2024-01-01', '2024-01-03', 'span', false, false],
  ['2024', '2024-01-01', '2024-12-31', 'span', false, false],
  ['2025-21', '2025-03-01', '2025-05-31', 'span', false, false],
  ['2023-~10/2023-12', '2023-10-01', '2023-12-31', 'span', true, false],
  ['2022/..', '2022-01-01', null, 'since', false, false],
  ['../2025-06-27', null, '2025-06-27', 'until', false, false],
] as const)('%s', (edtf, min, max, kind, softStart, softEnd) => {
  expect(findDateShape(edtf, { min, max })).toEqual({ kind, softStart, softEnd });
});

test('an event without a date has no shape', () => {
  expect(findDateShape(null, { min: null, max: null })).toBeNull();
});
