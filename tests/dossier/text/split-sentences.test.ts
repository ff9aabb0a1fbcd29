import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/dossier/text/split-sentences.ts';

const sentences = (text: string): string[] => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  it('cuts after a stop followed by a capital', () => {
    expect(sentences('Il est venu. Elle est restée ! Pourquoi ? Nul ne sait…')).toEqual(['Il est venu.', 'Elle est restée !', 'Pourquoi ?', 'Nul ne sait…']);
  });

  it('keeps titles, initials and abbreviations whole', () => {
    for (const text of ['M. Lavrov a reçu V. Poutine.', 'Le 3 sept. Kim est venu.', 'Voir art. 4 du traité.', 'Le Dr. Pak a parlé.', 'Vladimir V. Poutine est venu.']) {
      expect(sentences(text)).toEqual([text]);
    }
  });

  it('keeps a short quotation with its attribution', () => {
    expect(sentences('« Nous viendrons. C’est décidé ! », a dit le ministre. Puis il est parti.')).toEqual([
      '« Nous viendrons. C’est décidé ! », a dit le ministre.',
      'Puis il est parti.',
    ]);
  });

  it('cuts after a quotation that ends its sentence', () => {
    expect(sentences('Il a dit : « C’est fini. » Le lendemain, il est revenu.')).toEqual(['Il a dit : « C’est fini. »', 'Le lendemain, il est revenu.']);
  });

  it('does not cut decimals, ellipses inside a sentence, or a stop before a small letter', () => {
    for (const text of ['Le budget vaut 3.5 milliards.', 'Il hésite… puis il signe.', 'Les accords, les visites, etc. ont suivi.']) expect(sentences(text)).toEqual([text]);
  });

  it('opens a sentence on a figure, a quotation mark or a Hangul name', () => {
    expect(sentences('C’est signé. 600 soldats sont partis. « Non », dit-il. 최선희 est venue.')).toHaveLength(4);
  });

  it('still splits when a quotation never closes', () => {
    expect(sentences('« Il est venu. Elle est restée. Nul ne sait.')).toHaveLength(3);
  });

  it('covers every character that is not white space', () => {
    const text = '  Un. Deux ! « Trois. Quatre. » Cinq… (Six.) Sept  ';
    expect(sentences(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
  });
});
