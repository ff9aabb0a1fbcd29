import { describe, expect, test } from 'vitest';
import { splitWords } from '../../../src/dossier/search/fold-query.ts';
import { parseQueryDates } from '../../../src/dossier/search/parse-query-dates.ts';

const YEARS = { first: 2024, last: 2025 };

const read = (query: string): string[] | null =>
  parseQueryDates(splitWords(query), YEARS)?.intervals.map(({ min, max }) => `${min ?? '..'}/${max ?? '..'}`) ?? null;

describe('parseQueryDates', () => {
  test.each([
    ['octobre 2025', ['2025-10-01/2025-10-31']],
    ['oct. 2025', ['2025-10-01/2025-10-31']],
    ['27 octobre 2025', ['2025-10-27/2025-10-27']],
    ['lundi 27 octobre 2025', ['2025-10-27/2025-10-27']],
    ['le 1er mai 2025', ['2025-05-01/2025-05-01']],
    ['27/10/2025', ['2025-10-27/2025-10-27']],
    ['4.11.2024', ['2024-11-04/2024-11-04']],
    ['10/2025', ['2025-10-01/2025-10-31']],
    ['2025-10-27', ['2025-10-27/2025-10-27']],
    ['2025-10', ['2025-10-01/2025-10-31']],
    ['2023-07/2023-11', ['2023-07-01/2023-11-30']],
    ['juillet', ['2024-07-01/2024-07-31', '2025-07-01/2025-07-31']],
    ['27 octobre', ['2024-10-27/2024-10-27', '2025-10-27/2025-10-27']],
    ['2022', ['2022-01-01/2022-12-31']],
    ['début septembre 2025', ['2025-09-01/2025-09-10']],
    ['mi-septembre 2025', ['2025-09-11/2025-09-20']],
    ['fin juin 2025', ['2025-06-21/2025-06-30']],
    ['fin février 2024', ['2024-02-21/2024-02-29']],
    ['début 2024', ['2024-01-01/2024-03-31']],
    ['fin 2023', ['2023-10-01/2023-12-31']],
    ['été 2025', ['2025-06-01/2025-08-31']],
    ['l’été', ['2024-06-01/2024-08-31', '2025-06-01/2025-08-31']],
    ['hiver 2024', ['2024-12-01/2025-02-28']],
    ['premier trimestre 2024', ['2024-01-01/2024-03-31']],
    ['2e semestre 2025', ['2025-07-01/2025-12-31']],
    ['années 1990', ['1990-01-01/1999-12-31']],
    ['du 15 au 17 janvier 2024', ['2024-01-15/2024-01-17']],
    ['de juin à novembre 2024', ['2024-06-01/2024-11-30']],
    ['entre fin 2024 et le printemps 2025', ['2024-10-01/2025-05-31']],
    ['constructor 2024', ['2024-01-01/2024-12-31']],
    ['jusqu’en mai 2025', ['../2025-05-31']],
    ['depuis 2024', ['2024-01-01/..']],
    ['après juin 2024', ['2024-07-01/..']],
    ['avant 2025', ['../2024-12-31']],
    ['31 février 2024', ['2024-02-01/2024-02-29']],
    ['rencontres de novembre 2024', ['2024-11-01/2024-11-30']],
  ])('reads %j', (query, intervals) => {
    expect(read(query)).toEqual(intervals);
  });

  test.each(['pacte de défense', 'quand a été signé le pacte', '600 soldats', 'Kim Jong-un', 'fin de la guerre', '80 ans', 'constructor', ''])('finds no date in %j', (query) => {
    expect(read(query)).toBeNull();
  });

  test('takes the words of the date and what leads to it, no others', () => {
    const words = splitWords('Poutine en octobre 2025 à Moscou');
    expect(parseQueryDates(words, YEARS)).toMatchObject({ from: 1, to: 4 });
  });
});
