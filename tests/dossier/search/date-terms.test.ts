import { describe, expect, test } from 'vitest';
import { listAskedDates, listDateTerms } from '../../../src/dossier/search/date-terms.ts';

const YEARS = { first: 2022, last: 2025 };

describe('listDateTerms', () => {
  test.each([
    ['2025-10-27', '2025-10-27', ['#2025', '#10-2025', '#10-27-2025']],
    ['2024-06-01', '2024-06-30', ['#2024', '#06-2024']],
    ['2025-12-01', '2026-02-28', ['#2025', '#2026', '#12-2025', '#01-2026', '#02-2026']],
    ['2024-01-01', '2024-12-31', ['#2024']],
    ['1950-01-01', '1999-12-31', []],
  ])('indexes %s to %s under no finer a term than its words', (min, max, terms) => {
    expect(listDateTerms({ min, max })).toEqual(terms);
  });

  test('leaves an open date out', () => {
    expect(listDateTerms({ min: '2024-01-01', max: null })).toEqual([]);
  });
});

describe('listAskedDates', () => {
  test.each([
    [{ min: '2024-01-01', max: '2024-12-31' }, ['#2024']],
    [{ min: '2025-06-01', max: '2025-08-31' }, ['#06-2025', '#07-2025', '#08-2025']],
    [{ min: '2024-01-15', max: '2024-01-17' }, ['#01-15-2024', '#01-16-2024', '#01-17-2024']],
    [{ min: '2024-07-01', max: null }, ['#07-2024', '#08-2024', '#09-2024', '#10-2024', '#11-2024', '#12-2024', '#2025']],
    [{ min: null, max: '2022-12-31' }, ['#2022']],
  ])('covers %j with whole years and months where they fit', (interval, terms) => {
    expect(listAskedDates([interval], YEARS)).toEqual(terms);
  });
});
