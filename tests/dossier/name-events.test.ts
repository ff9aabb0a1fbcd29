import { describe, expect, test } from 'vitest';
import { article, read } from './events/small-world.ts';

const titlesOf = (...sentences: readonly string[]): string[] => read([article('un', '2024-05-15', ...sentences)]).dossier.events.map(({ title }) => title);

describe('automatic titles tell no more than the passages', () => {
  test.each([
    ['Lundi 13 mai, Paul Riva a reçu Anna Berg à Sudville.', 'Paul Riva reçoit Anna Berg à Sudville'],
    ['D’après une source diplomatique, Luc Morel se rendra à Norville le 20 mai.', 'Visite annoncée de Luc Morel à Norville'],
    ['Luc Morel se serait rendu à Norville le 3 mai, selon une source diplomatique.', 'Visite présumée de Luc Morel à Norville, selon une source diplomatique'],
    ['Luc Morel pourrait se rendre à Norville en juin, selon une source diplomatique.', 'Visite éventuelle de Luc Morel à Norville, selon une source diplomatique'],
    ['La rencontre entre Paul Riva et Anna Berg, prévue le 20 mai à Sudville, est annulée.', 'Rencontre entre Paul Riva et Anna Berg à Sudville, annulée'],
    ['La rencontre entre Paul Riva et Anna Berg, prévue le 6 mai, n’a pas eu lieu.', 'Rencontre entre Paul Riva et Anna Berg, qui n’a pas eu lieu'],
    ['Paul Riva et Anna Berg se sont parlé au téléphone le 6 mai.', 'Entretien téléphonique entre Paul Riva et Anna Berg'],
    ['Un défilé a eu lieu à Norville le 6 mai.', 'Défilé à Norville'],
  ])('%s', (sentence, title) => {
    expect(titlesOf(sentence)).toEqual([title]);
  });
});
