import { describe, expect, test } from 'vitest';
import { cutTitleQuote } from '../../../src/dossier/french/cut-title-quote.ts';

describe('the words a title quotes', () => {
  test.each([
    ['Le 13 juillet, il reconnaissait les deux républiques ; l’Ukraine a rompu le jour même.', 'le jour même', 'l’Ukraine a rompu le jour même'],
    ['30 avril : une gare a été ouverte à la frontière.', '30 avril', 'une gare a été ouverte à la frontière'],
    ['Washington a appelé mardi la Chine à « user de son influence » sur son voisin.', 'mardi', 'Washington a appelé mardi la Chine à “user de son influence” sur son voisin'],
    ['SÉOUL, 5 juillet 2024 (AFP) – La Corée du Nord a rouvert jeudi sa frontière.', 'jeudi', 'La Corée du Nord a rouvert jeudi sa frontière'],
    ['Une délégation de la société des chemins de fer est arrivée mardi matin dans la gare de Tumangang avec des pièces.', 'mardi', 'Une délégation de la société des chemins de fer est arrivée mardi matin dans la gare…'],
    ['Pluie lundi.', 'lundi', 'Pluie lundi'],
  ])('%s', (sentence, date, quote) => {
    expect(cutTitleQuote(sentence, sentence.indexOf(date))).toBe(quote);
  });

  test('are none in an empty passage', () => {
    expect(cutTitleQuote('', 0)).toBeNull();
  });
});
