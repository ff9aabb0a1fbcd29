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
    expect(explainLast('Il est venu juillet dernier.')).toBe('« juillet dernier » : compté depuis le 28 octobre 2025, date du document → juillet 2025');
  });

  it('says that an inferred date was inferred', () => {
    expect(explainLast('Il est venu juillet dernier.', 'inferred')).toBe('« juillet dernier » : compté depuis le 28 octobre 2025, date du document (déduite) → juillet 2025');
  });

  it('counts from the last date mentioned', () => {
    expect(explainLast('Le 12 mars 2019, il arrive. La veille, il doutait.')).toBe('« La veille » : compté depuis la dernière date citée, le 12 mars 2019 → 11 mars 2019');
  });

  it('names the neighbour that gave the year', () => {
    expect(explainLast('En 2017, un essai avait eu lieu en septembre.')).toBe('« en septembre » : année de la date voisine, 2017 → septembre 2017');
  });

  it('says when the words carry their whole date', () => {
    expect(explainLast('Le 5 juin 2024, ils signent.')).toBe('« Le 5 juin 2024 » : le texte donne la date entière → 5 juin 2024');
    expect(explainLast('Le pacte de juin 2024 les lie.')).toBe('« juin 2024 » : le texte donne le mois et l’année → juin 2024');
    expect(explainLast('Le pacte de fin juin 2024 les lie.')).toBe('« fin juin 2024 » : le texte donne le mois et l’année → fin juin 2024, soit du 21 au 30 juin 2024 environ');
    expect(explainLast('Entre fin 2024 et le printemps 2025, des soldats ont combattu.')).toBe('« Entre fin 2024 et le printemps 2025 » : le texte donne les années → d’octobre 2024 à mai 2025 environ');
    expect(explainLast('Entre juillet et novembre 2023, ils sont venus.')).toBe('« Entre juillet et novembre 2023 » : le texte donne les mois et l’année → de juillet à novembre 2023');
    expect(explainLast('Dans les années 1990, il régnait.')).toBe('« les années 1990 » : le texte donne la période entière → années 1990');
    expect(explainLast('Le pacte date de 2024.')).toBe('« 2024 » : le texte donne l’année seule → 2024');
  });

  it('says when the year alone was counted', () => {
    expect(explainLast('Il est venu lundi 27 octobre.')).toBe('« lundi 27 octobre » : année comptée depuis le 28 octobre 2025, date du document → 27 octobre 2025');
    expect(explainLast('Depuis septembre, rien.')).toBe('« Depuis septembre » : année comptée depuis le 28 octobre 2025, date du document → depuis septembre 2025');
  });

  it('tells how far a part of a month or of a year was taken to reach', () => {
    expect(explainLast('Début septembre, il est venu.')).toBe('« Début septembre » : année comptée depuis le 28 octobre 2025, date du document → début septembre 2025, soit du 1er au 10 septembre 2025 environ');
    expect(explainLast('Fin 2023, il est venu.')).toBe('« Fin 2023 » : le texte donne l’année → fin 2023, soit d’octobre à décembre 2023 environ');
    expect(explainLast('Depuis plus d’un an, il vient.')).toBe('« Depuis plus d’un an » : compté depuis le 28 octobre 2025, date du document → depuis octobre 2024 environ');
  });

  it('tells what a count of weeks reaches', () => {
    expect(explainLast('Il est venu il y a trois semaines.')).toBe('« il y a trois semaines » : compté depuis le 28 octobre 2025, date du document, à la semaine près → du 6 au 12 octobre 2025');
  });

  it('tells from which side the days of a count were taken', () => {
    expect(explainLast('Ces trois derniers mois, il a voyagé.')).toMatch(/ : compté en remontant depuis le 28 octobre 2025, date du document → du 28 juillet au 28 octobre 2025/);
  });
});
