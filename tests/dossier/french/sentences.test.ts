import { describe, expect, test } from 'vitest';
import { formatAttestedBy } from '../../../src/dossier/french/format-attested-by.ts';
import { formatClaim } from '../../../src/dossier/french/format-claim.ts';
import { formatCount } from '../../../src/dossier/french/format-count.ts';
import { formatDe } from '../../../src/dossier/french/format-de.ts';
import { formatGap } from '../../../src/dossier/french/format-gap.ts';
import { formatList } from '../../../src/dossier/french/format-list.ts';
import { formatSilence } from '../../../src/dossier/french/format-silence.ts';
import { formatTenure } from '../../../src/dossier/french/format-tenure.ts';

describe('formatList', () => {
  test.each([
    [[], ''],
    [['Moscou'], 'Moscou'],
    [['Moscou', 'Pékin'], 'Moscou et Pékin'],
    [['Moscou', 'Pékin', 'Séoul'], 'Moscou, Pékin et Séoul'],
  ])('joins %j', (items, sentence) => {
    expect(formatList(items)).toBe(sentence);
  });

  test('takes another conjunction', () => {
    expect(formatList(['Moscou', 'Pékin', 'Séoul'], 'ni')).toBe('Moscou, Pékin ni Séoul');
  });
});

describe('formatCount', () => {
  test.each([
    [0, '0 article'],
    [1, '1 article'],
    [2, '2 articles'],
  ])('agrees %i', (count, words) => {
    expect(formatCount(count, 'article')).toBe(words);
  });

  test('takes an irregular plural', () => {
    expect(formatCount(3, 'lieu', 'lieux')).toBe('3 lieux');
  });
});

describe('formatDe', () => {
  test.each([
    ['Kim Jong-un', 'de Kim Jong-un'],
    ['Andreï', 'd’Andreï'],
    ['Éric', 'd’Éric'],
    ['Œdipe', 'd’Œdipe'],
    ['Yves', 'd’Yves'],
    ['Yoon Suk-yeol', 'de Yoon Suk-yeol'],
    ['Hô Chi Minh', 'de Hô Chi Minh'],
    ['le Kremlin', 'du Kremlin'],
    ['les États-Unis', 'des États-Unis'],
    ['la KCNA', 'de la KCNA'],
    ['l’ONU', 'de l’ONU'],
    ['Lee Ho-ryung', 'de Lee Ho-ryung'],
  ])('%s gives %s', (name, words) => {
    expect(formatDe(name)).toBe(words);
  });
});

describe('formatGap', () => {
  test.each([
    [7, '7 mois sans événement dans le dossier'],
    [16, '16 mois sans événement dans le dossier'],
    [24, '2 ans sans événement dans le dossier'],
    [38, '3 ans et 2 mois sans événement dans le dossier'],
  ])('%i months', (months, words) => {
    expect(formatGap(months)).toBe(words);
  });
});

describe('formatAttestedBy', () => {
  test.each([
    [0, 'attesté par aucun article'],
    [1, 'attesté par 1 article sur 5'],
    [4, 'attesté par 4 articles sur 5'],
  ])('%i of five', (count, words) => {
    expect(formatAttestedBy(count, 5)).toBe(words);
  });
});

describe('formatClaim', () => {
  test.each([
    ['asserted', [], 'l’article l’affirme'],
    ['attributed', ['Sergueï Lavrov'], 'selon Sergueï Lavrov'],
    ['attributed', ['Une source proche du dossier'], 'selon une source proche du dossier'],
    ['attributed', [], 'rapporté, sans source nommée'],
    ['alleged', [], 'au conditionnel, sans source nommée'],
    ['alleged', ['Le renseignement sud-coréen'], 'allégué par le renseignement sud-coréen'],
    ['announced', ['Le Kremlin'], 'annoncé par le Kremlin'],
    ['denied', ['Moscou', 'Pyongyang'], 'démenti par Moscou et Pyongyang'],
    ['denied', ['L’état-major'], 'démenti par l’état-major'],
  ] as const)('%s by %j', (mood, claimants, words) => {
    expect(formatClaim(mood, claimants)).toBe(words);
  });
});

describe('formatTenure', () => {
  const french: Record<string, string> = { '2022-06-11': '11 juin 2022', '2019-04': 'avril 2019', '2022-06': 'juin 2022', '2021': '2021', '2000-05-07': '7 mai 2000' };
  const format = (edtf: string): string => french[edtf] ?? '';

  test.each([
    ['2022-06-11', null, 'depuis le 11 juin 2022'],
    ['2021', null, 'depuis 2021'],
    ['2019-04', '2022-06', 'd’avril 2019 à juin 2022'],
    ['2000-05-07', '2022-06-11', 'du 7 mai 2000 au 11 juin 2022'],
    ['2021', '2022-06-11', 'de 2021 au 11 juin 2022'],
    [null, '2022-06', 'jusqu’en juin 2022'],
    [null, '2022-06-11', 'jusqu’au 11 juin 2022'],
    [null, null, ''],
  ])('from %s to %s', (from, to, words) => {
    expect(formatTenure(from, to, format)).toBe(words);
  });
});

describe('formatSilence', () => {
  test('names the one later article that says nothing', () => {
    expect(formatSilence(['27 octobre 2025'], [])).toBe('L’article du 27 octobre 2025, postérieur, n’en dit rien.');
  });

  test('names several, and those that came before', () => {
    expect(formatSilence(['13 juillet 2025', '27 octobre 2025'], ['27 janvier 2024'])).toBe(
      'Les articles du 13 juillet 2025 et du 27 octobre 2025, postérieurs, n’en disent rien. L’article du 27 janvier 2024 lui est antérieur.',
    );
  });

  test('says nothing when every article attests the event', () => {
    expect(formatSilence([], [])).toBeNull();
  });
});
