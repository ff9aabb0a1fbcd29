import { expect, test } from 'vitest';
import type { NamedEntity } from '../../src/dossier/french/find-article.ts';
import { nameClaimant } from '../../src/dossier/name-claimant.ts';

const entities = new Map<string, NamedEntity>([
  ['dmitri-peskov', { kind: 'person', name: 'Dmitri Peskov' }],
  ['kremlin', { kind: 'place', placeKind: 'site', name: 'Kremlin' }],
  ['russie', { kind: 'place', placeKind: 'country', name: 'Russie' }],
]);

test.each([
  ['son porte-parole', 'dmitri-peskov', 'a indiqué son porte-parole', 'Dmitri Peskov'],
  ['Le Kremlin', 'kremlin', 'Le Kremlin dément', 'le Kremlin'],
  ['AFP) - Le Kremlin', 'kremlin', 'Moscou, 14 janv 2025 (AFP) - Le Kremlin a démenti', 'le Kremlin'],
  ['une source diplomatique à Moscou', 'kremlin', 'selon une source diplomatique à Moscou', 'une source diplomatique à Moscou'],
  ['un porte-parole lors d’un point de pre', null, 'a déclaré un porte-parole lors d’un point de presse', 'un porte-parole'],
  ['le président', null, 'selon le président Volodymyr Zelensky.', 'le président Volodymyr Zelensky'],
  ['Russie', 'russie', 'a annoncé l’ambassadeur – Russie', 'la Russie'],
  ['le président ukrainien dans un message vidéo', null, 'a dit le président ukrainien dans un message vidéo', 'le président ukrainien'],
  ['le gouvernement', null, 'selon le gouvernement Moon', 'le gouvernement'],
])('« %s » (%s) in « %s » is %s', (text, entity, sentence, name) => {
  expect(nameClaimant({ text, entity }, sentence, entities)).toBe(name);
});
