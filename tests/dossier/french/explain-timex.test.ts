import { describe, expect, it } from 'vitest';
import { explainTimex } from '../../../src/dossier/french/explain-timex.ts';
import { detectTimexes } from '../../../src/dossier/timex/detect-timexes.ts';

/** Explains the last date expression of a text published on 28 October 2025. */
function explainLast(text: string, dateCertainty: 'exact' | 'inferred' = 'exact'): string {
  const timex = detectTimexes(text, '2025-10-28').at(-1);
  return timex === undefined ? '' : explainTimex(timex, { date: '2025-10-28', dateCertainty });
}

describe('explainTimex', () => {
  it('counts from the publication', () => {
    expect(explainLast('Il est venu juillet dernier.')).toBe('« juillet dernier » → publié le 28 octobre 2025 → juillet 2025');
  });

  it('says that an inferred date was inferred', () => {
    expect(explainLast('Il est venu juillet dernier.', 'inferred')).toBe('« juillet dernier » → publié vers le 28 octobre 2025, date déduite → juillet 2025');
  });

  it('counts from the last date mentioned', () => {
    expect(explainLast('Le 12 mars 2019, il arrive. La veille, il doutait.')).toBe('« La veille » → compté depuis la dernière date citée, 12 mars 2019 → 11 mars 2019');
  });

  it('names the neighbour that gave the year', () => {
    expect(explainLast('En 2017, un essai avait eu lieu en septembre.')).toBe('« en septembre » → année de la date voisine, 2017 → septembre 2017');
  });

  it('says when the words carry their whole date', () => {
    expect(explainLast('Le pacte de juin 2024 les lie.')).toBe('« juin 2024 » → date entière dans le texte → juin 2024');
  });

  it('tells what a count of weeks reaches', () => {
    expect(explainLast('Il est venu il y a trois semaines.')).toBe('« il y a trois semaines » → publié le 28 octobre 2025 → la semaine atteinte → du 6 au 12 octobre 2025');
  });
});
