import { describe, expect, it } from 'vitest';
import { compareDates } from '../../../src/dossier/events/compare-dates.ts';
import { describeDivergence } from '../../../src/dossier/french/describe-divergence.ts';
import { adopted, article, read } from './small-world.ts';

const day = (min: string | null, max: string | null = min) => ({ min, max });

describe('compareDates', () => {
  it.each([
    ['the same day twice', [day('2024-06-19'), day('2024-06-19')], 'same'],
    ['no date', [], 'same'],
    ['a month inside a year', [day('2024-01-01', '2024-12-31'), day('2024-06-01', '2024-06-30')], 'nested'],
    ['a year inside an open interval', [day('2022-01-01', null), day('2024-01-01', '2024-12-31')], 'nested'],
    ['two weeks that share some days', [day('2024-06-01', '2024-06-10'), day('2024-06-08', '2024-06-20')], 'partial'],
    ['a day inside two weeks that only overlap', [day('2024-06-09'), day('2024-06-01', '2024-06-10'), day('2024-06-08', '2024-06-20')], 'nested'],
    ['two days', [day('2024-06-01'), day('2024-06-02')], 'apart'],
  ] as const)('%s', (_, dates, agreement) => {
    expect(compareDates(dates)).toBe(agreement);
  });
});

describe('the divergences of an event', () => {
  const meeting = { type: 'meeting' as const, participants: [{ entity: 'paul-riva', part: null }, { entity: 'anna-berg', part: null }], places: ['palais-blanc'] };
  const pin = (id: string, quote: string) => ({ article: id, passage: 'p1-1', quote, at: { file: 'a.md', line: 9, column: 1 } });
  const divergencesOf = (articles: Parameters<typeof read>[0], ...events: NonNullable<Parameters<typeof read>[1]>) => read(articles, events).events[0]?.divergences;

  it('tell one date in coarser and finer words', () => {
    const told = divergencesOf([article('un', '2024-05-15', 'Paul Riva a reçu Anna Berg à Sudville le 13 mai.'), article('deux', '2024-06-20', 'En mai, Paul Riva a reçu Anna Berg à Sudville.')]);
    expect(told).toEqual([{ kind: 'date', text: 'Deux formulations, une seule date possible : 13 mai 2024.', attestations: [0, 1] }]);
  });

  it('are none when other words give the same day', () => {
    expect(divergencesOf([article('un', '2024-05-15', 'Lundi, Paul Riva a reçu Anna Berg à Sudville.'), article('deux', '2024-05-16', 'Le 13 mai, Paul Riva a reçu Anna Berg à Sudville.')])).toEqual([]);
  });

  it('tell dates that share some days only', () => {
    const told = divergencesOf([article('un', '2024-06-20', 'Du 6 au 9 mai, Luc Morel s’est rendu à Norville.'), article('deux', '2024-06-20', 'Du 8 au 12 mai, Luc Morel s’est rendu à Norville.')]);
    expect(told).toMatchObject([{ kind: 'date', attestations: [0, 1] }]);
    expect(told?.[0]?.text).toContain('en partie');
  });

  it('tell a pinned passage whose date shares no day with the others', () => {
    const articles = [article('un', '2024-05-15', 'Lundi 13 mai, Paul Riva a reçu Anna Berg au Palais blanc.'), article('deux', '2024-05-16', 'Mardi 14 mai, Paul Riva a reçu Anna Berg au Palais blanc.')];
    const told = divergencesOf(articles, adopted('a', { ...meeting, added: [pin('un', 'Lundi 13 mai'), pin('deux', 'Mardi 14 mai')] }));
    expect(told).toMatchObject([{ kind: 'date', attestations: [0, 1] }]);
    expect(told?.[0]?.text).toContain('aucun jour en commun');
  });

  it('tell what is held here and alleged there', () => {
    const told = divergencesOf([article('un', '2024-05-15', 'Lundi 13 mai, Paul Riva a reçu Anna Berg au Palais blanc.'), article('deux', '2024-05-16', 'Selon Nordie, Paul Riva aurait reçu Anna Berg au Palais blanc le 13 mai.')]);
    expect(told).toMatchObject([{ kind: 'mood', text: 'Un passage ne le donne qu’avec réserve, quand d’autres l’affirment.' }]);
  });

  it('tell in the editor’s words where a source contradicts itself', () => {
    const told = divergencesOf([article('un', '2024-05-15', 'Lundi 13 mai, Paul Riva a reçu Anna Berg au Palais blanc.')], adopted('a', { ...meeting, inconsistency: 'La source se contredit.' }));
    expect(told).toEqual([{ kind: 'source', text: 'La source se contredit.', attestations: [0] }]);
  });
});

describe('describeDivergence', () => {
  it.each([
    [['asserted', 'alleged'], [1], 'Un passage ne le donne qu’avec réserve, quand d’autres l’affirment.'],
    [['attributed', 'alleged', 'alleged'], [1, 2], 'Deux passages ne le donnent qu’avec réserve, quand d’autres le rapportent.'],
    [['attributed', 'denied'], [1], 'Un passage dit le contraire, quand d’autres le rapportent.'],
    [['asserted', 'denied', 'alleged', 'denied'], [1, 2, 3], 'Un passage ne le donne qu’avec réserve, quand d’autres l’affirment. Deux passages disent le contraire.'],
  ] as const)('of moods %j', (moods, attestations, text) => {
    expect(describeDivergence({ kind: 'mood', attestations }, moods)).toBe(text);
  });

  it('does not count one wording as several', () => {
    expect(describeDivergence({ kind: 'date', agreement: 'nested', wordings: 1, edtf: '2024-06' }, [])).toBe('Les mots du passage sont moins précis que la date retenue : juin 2024.');
  });
});
