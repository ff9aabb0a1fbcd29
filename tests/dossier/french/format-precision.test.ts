import { expect, it } from 'vitest';
import { formatPrecision } from '../../../src/dossier/french/format-precision.ts';

it.each([
  ['2025-10-27', 'Date connue au jour près : 27 octobre 2025.'],
  ['2025-07', 'Date connue au mois près : juillet 2025.'],
  ['2024', 'Date connue à l’année près : 2024.'],
  ['2025-24', 'Date connue à la saison près : hiver 2025-2026.'],
  ['2025-33', 'Date connue au trimestre près : 1er trimestre 2025.'],
  ['2025-41', 'Date connue au semestre près : 2e semestre 2025.'],
  ['199X', 'Date connue à la décennie près : années 1990.'],
  ['19XX', 'Date connue au siècle près : XXe siècle.'],
  ['2025-04-~21/2025-04-30', 'Date approximative : fin avril 2025.'],
  ['2025-07-14~', 'Date approximative : 14 juillet 2025 environ.'],
  ['2025-05~/2025-06~', 'Date approximative : vers mai ou juin 2025.'],
  ['2024-~10/2025-~05', 'Période approximative : d’octobre 2024 à mai 2025 environ.'],
  ['2023-07/2023-11', 'Période connue au mois près : de juillet à novembre 2023.'],
  ['2025-10-06/2025-10-12', 'Période : du 6 au 12 octobre 2025.'],
  ['2025-10-28/2030', 'Période : du 28 octobre 2025 à 2030.'],
  ['2022/..', 'Période connue à l’année près : depuis 2022.'],
])('%s: « %s »', (edtf, words) => {
  expect(formatPrecision(edtf)).toBe(words);
});
