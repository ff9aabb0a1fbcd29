import { describe, expect, it } from 'vitest';
import { buildDay, easterOf, mondayOf, shiftDays, shiftMonths, weekdayOf } from '../../../src/dossier/timex/calendar.ts';

describe('the calendar', () => {
  it.each([[1999, '1999-04-04'], [2000, '2000-04-23'], [2008, '2008-03-23'], [2024, '2024-03-31'], [2025, '2025-04-20'], [2038, '2038-04-25']])('puts Easter %i on %s', (year, day) => {
    expect(easterOf(year)).toBe(day);
  });

  it('numbers weekdays from Monday', () => {
    expect(['2025-10-27', '2025-11-02'].map(weekdayOf)).toEqual([1, 7]);
  });

  it('crosses months, years and leap days', () => {
    expect([shiftDays('2024-02-28', 1), shiftDays('2025-01-01', -1), shiftMonths('2025-03-31', -1), mondayOf('2025-11-02')]).toEqual(['2024-02-29', '2024-12-31', '2025-02-28', '2025-10-27']);
  });

  it('has no 30 February', () => {
    expect([buildDay(2025, 2, 30), buildDay(2025, 2, 29), buildDay(2024, 2, 29), buildDay(2025, 13, 1)]).toEqual([null, null, '2024-02-29', null]);
  });
});
