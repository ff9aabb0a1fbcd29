import { describe, expect, test } from 'vitest';
import { formatAttestedBy } from '../../../src/dossier/french/format-attested-by.ts';
import { formatClaim } from '../../../src/dossier/french/format-claim.ts';
import { formatCount } from '../../../src/dossier/french/format-count.ts';
import { formatDateChoice } from '../../../src/dossier/french/format-date-choice.ts';
import { formatDe } from '../../../src/dossier/french/format-de.ts';
import { formatGap } from '../../../src/dossier/french/format-gap.ts';
import { formatIndexName } from '../../../src/dossier/french/format-index-name.ts';
import { formatKind } from '../../../src/dossier/french/format-kind.ts';
import { formatList } from '../../../src/dossier/french/format-list.ts';
import { formatSilence } from '../../../src/dossier/french/format-silence.ts';
import { formatUnsaid } from '../../../src/dossier/french/format-unsaid.ts';
import { restoreDeterminer } from '../../../src/dossier/french/restore-determiner.ts';
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
    ['denied', [], 'démenti'],
    ['announced', ['L’état-major', 'Séoul'], 'annoncé par l’état-major et Séoul'],
  ] as const)('%s by %j', (mood, claimants, words) => {
    expect(formatClaim(mood, claimants)).toBe(words);
  });
});

describe('formatClaim, of what was not', () => {
  test.each([
    ['cancelled', [], 'annulé'],
    ['cancelled', ['Le Kremlin'], 'annulé, selon le Kremlin'],
    ['negated', [], 'donné comme n’ayant pas lieu'],
    ['denied', ['Le Kremlin'], 'démenti par le Kremlin'],
  ] as const)('%s by %j', (denial, claimants, words) => {
    expect(formatClaim('denied', claimants, denial)).toBe(words);
  });
});

describe('formatKind', () => {
  test.each([
    ['visit', null, 'visite'],
    ['visit', 'annoncé', 'visite, annoncée'],
    ['vote', 'démenti', 'vote, démenti'],
    ['meeting', 'non tenu', 'rencontre, non tenue'],
    ['economic', 'démenti', 'économie, fait démenti'],
  ] as const)('%s, %s', (type, status, words) => {
    expect(formatKind(type, status)).toBe(words);
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
  test('names the one later article where nothing was found', () => {
    expect(formatSilence({ later: ['27 octobre 2025'], earlier: [] })).toBe('Aucun passage n’en a été relevé dans l’article du 27 octobre 2025, paru après.');
  });

  test('names several, and those that came before', () => {
    expect(formatSilence({ later: ['13 juillet 2025', '27 octobre 2025'], earlier: ['27 janvier 2024'] })).toBe(
      'Aucun passage n’en a été relevé dans les articles du 13 juillet 2025 et du 27 octobre 2025, parus après. L’article du 27 janvier 2024 a paru avant.',
    );
  });

  test('counts those too many to be named', () => {
    const days = ['1', '2', '3', '4', '5', '6'].map((day) => `${day} mai 2024`);
    expect(formatSilence({ later: days, earlier: days })).toBe('Aucun passage n’en a été relevé dans les six articles parus après. Six articles ont paru avant.');
  });

  test('says nothing when no article is silent', () => {
    expect(formatSilence({ later: [], earlier: [] })).toBeNull();
  });
});

describe('restoreDeterminer', () => {
  test.each([
    ['Kremlin', 'a annoncé le ', 'le Kremlin'],
    ['Kremlin', 'le porte-parole du ', 'le Kremlin'],
    ['KCNA', 'D’après la ', 'la KCNA'],
    ['Élysée', 'selon l’', 'l’Élysée'],
    ['États-Unis', 'Selon les ', 'les États-Unis'],
    ['Séoul', 'selon ', 'Séoul'],
    ['Séoul', 'avec le renseignement de ', 'Séoul'],
    ['le Kremlin', 'selon ', 'le Kremlin'],
    ['Moscou', 'seul ', 'Moscou'],
    ['ambassade de Russie', 'a annoncé l’', 'l’ambassade de Russie'],
    ['ministère russe', 'a annoncé le ', 'le ministère russe'],
    ['parlementaire russe', 'a indiqué une source ', 'une source parlementaire russe'],
    ['une source russe', 'selon le ', 'une source russe'],
    ['elles', 'd’après ', 'elles'],
  ])('%s after « %s »', (words, before, restored) => {
    expect(restoreDeterminer(words, before)).toBe(restored);
  });
});

describe('formatDateChoice', () => {
  test('owns up to a date no passage gives', () => {
    expect(formatDateChoice(0, 'juillet 2025')).toContain('Aucun passage ne porte cette date');
    expect(formatDateChoice(1, 'juillet 2025')).toContain('retenu par la rédaction');
  });
});

describe('formatUnsaid', () => {
  test.each([
    [{ kind: 'no-meeting', person: 'Andreï Belooussov', others: ['Kim Jong-un', 'Xi Jinping'] }, 'Le dossier ne rapporte aucune rencontre d’Andreï Belooussov avec Kim Jong-un ou Xi Jinping.'],
    [{ kind: 'no-day', meetings: ['« A » (juillet 2025)'] }, 'Aucun article ne donne le jour de cette rencontre : « A » (juillet 2025).'],
    [{ kind: 'no-place', meetings: ['« A »', '« B »'] }, 'Le lieu n’est pas précisé pour ces rencontres : « A » et « B ».'],
    [{ kind: 'no-tenure', offices: ['analyste'] }, 'Le dossier ne dit pas depuis quand cette fonction est exercée : analyste.'],
    [{ kind: 'not-named', silent: ['5 novembre 2024'], naming: ['A', 'B'], object: 'la' }, 'L’article du 5 novembre 2024 ne la nomme pas.'],
    [{ kind: 'not-named', silent: ['27 janvier 2024', '5 novembre 2024'], naming: ['A', 'B', 'C'], object: null }, 'Les articles du 27 janvier 2024 et du 5 novembre 2024 ne citent pas ce nom.'],
    [{ kind: 'not-named', silent: ['A', 'B'], naming: ['28 octobre 2025'], object: 'le' }, 'Seul l’article du 28 octobre 2025 le nomme.'],
    [{ kind: 'not-named', silent: ['A', 'B', 'C'], naming: ['27 octobre 2025', '28 octobre 2025'], object: 'le' }, 'Seuls les articles du 27 octobre 2025 et du 28 octobre 2025 le nomment.'],
    [{ kind: 'not-named', silent: ['27 janvier 2024'], naming: [], object: null }, 'Aucun article ne cite ce nom dans son texte.'],
  ] as const)('%j', (fact, sentence) => {
    expect(formatUnsaid(fact)).toBe(sentence);
  });
});

describe('formatIndexName', () => {
  const native = (script: string) => ({ script, text: '…' });

  test.each([
    [{ kind: 'person', name: 'Vladimir Poutine', native: native('Cyrl'), country: 'russie' }, 'Poutine, Vladimir'],
    [{ kind: 'person', name: 'Kim Jong-un', native: native('Hang'), country: 'coree-du-nord' }, 'Kim Jong-un'],
    [{ kind: 'person', name: 'Xi Jinping', native: native('Hani'), country: null }, 'Xi Jinping'],
    [{ kind: 'person', name: 'Jung Pak', native: native('Hang'), country: 'etats-unis' }, 'Pak, Jung'],
    [{ kind: 'person', name: 'Lee Ho-ryung', native: null, country: 'coree-du-sud' }, 'Lee Ho-ryung'],
    [{ kind: 'person', name: 'Fumio Kishida', native: native('Jpan'), country: 'japon' }, 'Kishida, Fumio'],
    [{ kind: 'place', name: 'région de Koursk', native: null, country: 'russie' }, 'Koursk (région de)'],
    [{ kind: 'place', name: 'péninsule coréenne', native: null, country: null }, 'péninsule coréenne'],
    [{ kind: 'organisation', name: 'KCNA', native: native('Hang'), country: null }, 'KCNA'],
  ] as const)('%j', (entity, name) => {
    expect(formatIndexName(entity)).toBe(name);
  });
});
