import { describe, expect, it } from 'vitest';
import { approximate, buildDayPeriod, buildDecade, buildMonth, buildPart, buildSeason, buildSpan, buildYear, parseEdtf } from '../../../src/dossier/timex/edtf.ts';

describe('parseEdtf', () => {
  it.each([
    ['2025-10-27', '2025-10-27', '2025-10-27'],
    ['2025-02', '2025-02-01', '2025-02-28'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2025', '2025-01-01', '2025-12-31'],
    ['199X', '1990-01-01', '1999-12-31'],
    ['18XX', '1800-01-01', '1899-12-31'],
    ['2025-21', '2025-03-01', '2025-05-31'],
    ['2023-24', '2023-12-01', '2024-02-29'],
    ['2025-36', '2025-10-01', '2025-12-31'],
    ['2025-40', '2025-01-01', '2025-06-30'],
    ['2025-07~', '2025-07-01', '2025-07-31'],
    ['~1997/1999', '1997-01-01', '1999-12-31'],
    ['2025-09-~11/2025-09-~20', '2025-09-11', '2025-09-20'],
    ['2022/..', '2022-01-01', null],
    ['../2023-06', null, '2023-06-30'],
  ])('reads %s as its days', (edtf, min, max) => {
    expect(parseEdtf(edtf)).toEqual({ min, max });
  });

  it.each(['', '2025-13', '2025-02-30', '2025/2024', '../..', '25', '2025-1', 'hier', '2025-10-27T10:00', '2020/2021/2022', '[1990,1991]', '2025-25', '0000'])('refuses « %s »', (edtf) => {
    expect(parseEdtf(edtf)).toBeNull();
  });
});

describe('a range', () => {
  it('writes out a season by its months, approximate', () => {
    expect(buildSpan(buildMonth(2024, 10), buildSeason(2025, 1)).edtf).toBe('2024-10/2025-~05');
  });

  it('writes out a decade by its years', () => {
    expect(buildSpan(buildDecade(1980), buildDecade(1990)).edtf).toBe('1980/1999');
  });

  it('is put in order', () => {
    expect(buildSpan(buildYear(2025), buildYear(2024)).edtf).toBe('2024/2025');
  });
});

describe('an approximation', () => {
  it('marks a day, a month or a year', () => {
    expect([buildDayPeriod('2025-03-15'), buildMonth(2025, 3), buildYear(2025)].map((period) => approximate(period).edtf)).toEqual(['2025-03-15~', '2025-03~', '2025~']);
  });

  it('expands what EDTF cannot mark', () => {
    expect([buildSeason(2025, 2), buildDecade(1990)].map((period) => approximate(period).edtf)).toEqual(['2025-~06/2025-~08', '1990~/1999~']);
  });

  it('says it once', () => {
    expect(approximate(approximate(buildYear(2025))).edtf).toBe('2025~');
  });
});

describe('a part', () => {
  it('of a day does not exist', () => {
    expect(buildPart(buildDayPeriod('2025-03-15'), 'early')).toBeNull();
  });

  it('of a winter may lie in the next year', () => {
    expect([buildPart(buildSeason(2024, 4), 'early')?.edtf, buildPart(buildSeason(2024, 4), 'mid')?.edtf, buildPart(buildSeason(2024, 4), 'late')?.edtf]).toEqual(['2024-12~', '2025-01~', '2025-02~']);
  });
});
