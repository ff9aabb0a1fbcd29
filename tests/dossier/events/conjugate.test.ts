import { describe, expect, it } from 'vitest';
import { conjugate } from '../../../src/dossier/events/conjugate.ts';

describe('conjugate', () => {
  it('builds the third persons and participles of a regular verb', () => {
    expect(Object.fromEntries(conjugate('annoncer'))).toEqual({
      annoncé: 'participle', annoncée: 'participle', annoncés: 'participle', annoncées: 'participle',
      annonça: 'past', annoncèrent: 'past', annonçait: 'past', annonçaient: 'past', annonçant: 'past',
      annoncera: 'future', annonceront: 'future', annoncerait: 'conditional', annonceraient: 'conditional',
      annonce: 'present', annoncent: 'present', annoncer: 'infinitive',
    });
  });

  it('keeps the soft g before a', () => {
    expect(conjugate('engager').get('engageait')).toBe('past');
  });

  it('builds an irregular verb from its stems', () => {
    const forms = conjugate({ infinitive: 'recevoir', present: ['reçoit', 'reçoivent'], imperfect: 'recev', past: ['reç', 'u'], future: 'recevr', participle: 'reçu' });
    expect([forms.get('recevra'), forms.get('reçut'), forms.get('reçues'), forms.get('recevrait')]).toEqual(['future', 'past', 'participle', 'conditional']);
  });
});
