import { describe, expect, it } from 'vitest';
import { formatEdtf } from '../../../src/dossier/french/format-edtf.ts';

const WORDS: readonly (readonly [edtf: string, words: string, within2025: string])[] = [
  ['2025-10-27', '27 octobre 2025', '27 octobre'],
  ['2025-10-01', '1er octobre 2025', '1er octobre'],
  ['2025-07', 'juillet 2025', 'juillet'],
  ['2024', '2024', '2024'],
  ['2025-09-01/2025-09-~10', 'début septembre 2025', 'début septembre'],
  ['2025-09-~11/2025-09-~20', 'mi-septembre 2025', 'mi-septembre'],
  ['2025-04-~21/2025-04-30', 'fin avril 2025', 'fin avril'],
  ['2024-01/2024-~03', 'début 2024', 'début 2024'],
  ['2024-~05/2024-~08', 'mi-2024', 'mi-2024'],
  ['2024-~10/2024-12', 'fin 2024', 'fin 2024'],
  ['~1997/1999', 'fin des années 1990', 'fin des années 1990'],
  ['2025-22', 'été 2025', 'été'],
  ['2025-24', 'hiver 2025-2026', 'hiver 2025-2026'],
  ['2025-33', '1er trimestre 2025', '1er trimestre'],
  ['2025-41', '2e semestre 2025', '2e semestre'],
  ['199X', 'années 1990', 'années 1990'],
  ['19XX', 'XXe siècle', 'XXe siècle'],
  ['2024-01-15/2024-01-17', 'du 15 au 17 janvier 2024', 'du 15 au 17 janvier 2024'],
  ['2025-06-30/2025-07-02', 'du 30 juin au 2 juillet 2025', 'du 30 juin au 2 juillet'],
  ['2024-~10/2025-~05', 'd’octobre 2024 à mai 2025 environ', 'd’octobre 2024 à mai environ'],
  ['2025-~06/2025-~08', 'vers l’été 2025', 'vers l’été 2025'],
  ['2022/..', 'depuis 2022', 'depuis 2022'],
  ['2024-10~/..', 'depuis octobre 2024 environ', 'depuis octobre 2024 environ'],
  ['../2025-06-27', 'jusqu’au 27 juin 2025', 'jusqu’au 27 juin'],
  ['../2023', 'jusqu’en 2023', 'jusqu’en 2023'],
  ['2025-05~/2025-06~', 'vers mai ou juin 2025', 'vers mai ou juin'],
  ['2024-12~/2025-01~', 'vers décembre 2024 ou janvier 2025', 'vers décembre 2024 ou janvier'],
  ['../2025-10-~20', 'jusqu’à mi-octobre 2025', 'jusqu’à mi-octobre'],
  ['2025-09-~21/..', 'depuis fin septembre 2025', 'depuis fin septembre'],
  ['2025-11-01/2025-11-~20', 'du 1er novembre à mi-novembre 2025', 'du 1er novembre à mi-novembre'],
  ['2025-01/2025-~08', 'de janvier à août 2025 environ', 'de janvier à août environ'],
  ['1990/~1993', 'début des années 1990', 'début des années 1990'],
  ['~1940/~1959', 'milieu du XXe siècle', 'milieu du XXe siècle'],
  ['199X/..', 'depuis les années 1990', 'depuis les années 1990'],
  ['2023-07/2023-11', 'de juillet à novembre 2023', 'de juillet à novembre 2023'],
];

describe('formatEdtf', () => {
  it.each(WORDS)('says %s as « %s »', (edtf, words) => {
    expect(formatEdtf(edtf)).toBe(words);
  });

  it.each(WORDS)('says %s under a heading of its year', (edtf, _, words) => {
    expect(formatEdtf(edtf, { withinYear: 2025 })).toBe(words);
  });

  it('gives back what it cannot read', () => {
    expect(formatEdtf('[1990,1991]')).toBe('[1990,1991]');
  });
});
