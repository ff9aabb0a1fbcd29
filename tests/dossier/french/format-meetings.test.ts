import { describe, expect, test } from 'vitest';
import { formatMeetings } from '../../../src/dossier/french/format-meetings.ts';

type Dated = Parameters<typeof formatMeetings>[0][number];

describe('formatMeetings', () => {
  test.each<[words: string, meetings: Dated[]]>([
    ['1 rencontre, en juillet 2025', [on('2025-07-27')]],
    ['3 rencontres, de janvier 2024 à octobre 2025', [over('2024-01-15/2024-01-17', '2024-01-15', '2024-01-17'), on('2024-11-04'), on('2025-10-27')]],
    ['2 rencontres, en janvier 2024', [on('2024-01-16'), on('2024-01-20')]],
    ['2 rencontres, de janvier à avril 2024', [on('2024-01-16'), on('2024-04-20')]],
    ['1 rencontre, en 2024', [over('2024', '2024-01-01', '2024-12-31')]],
    ['1 rencontre, depuis juin 2024', [over('2024-06/..', '2024-06-01', null)]],
    ['1 rencontre, jusqu’en 2023', [over('../2023', null, '2023-12-31')]],
    ['2 rencontres, sans date', [undated, undated]],
    ['3 rencontres, dont 1 sans date, de janvier 2024 à octobre 2025', [on('2024-01-16'), on('2025-10-27'), undated]],
  ])('%s', (words, meetings) => {
    expect(formatMeetings(meetings)).toBe(words);
  });

  test('tells both ends by their year when the month of one is not known', () => {
    expect(formatMeetings([over('2024', '2024-01-01', '2024-12-31'), on('2025-10-27')])).toBe('2 rencontres, de 2024 à 2025');
    expect(formatMeetings([over('2025-05~/2025-06~', '2025-05-01', '2025-06-30'), on('2025-10-27')])).toBe('2 rencontres, en 2025');
  });

  test('reaches to the latest end, whichever meeting began first', () => {
    expect(formatMeetings([over('2024-01/2024-12', '2024-01-01', '2025-02-28'), on('2024-03-01')])).toBe('2 rencontres, de 2024 à 2025');
  });
});

const undated: Dated = { edtf: null, min: null, max: null };

function on(day: string): Dated {
  return { edtf: day, min: day, max: day };
}

function over(edtf: string, min: string | null, max: string | null): Dated {
  return { edtf, min, max };
}
