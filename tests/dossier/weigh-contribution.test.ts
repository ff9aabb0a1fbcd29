import { describe, expect, it } from 'vitest';
import { describeContribution } from '../../src/dossier/french/describe-contribution.ts';
import { weighContribution } from '../../src/dossier/weigh-contribution.ts';
import { adopted, article, read } from './events/small-world.ts';

const { dossier } = read([
  article('un', '2024-05-15', 'Lundi 13 mai, Paul Riva a reçu Anna Berg à Sudville.', 'En mars, Luc Morel s’est rendu à Norville.'),
  article('deux', '2024-06-20', 'En mai, Paul Riva a reçu Anna Berg à Sudville.'),
  article('trois', '2024-07-02', 'En mars, Luc Morel se serait rendu à Norville.'),
  article('muet', '2024-07-02', 'Il pleut sur Sudville.'),
]);
const titles = (events: readonly { readonly type: string }[]): string[] => events.map(({ type }) => type);

describe('what an article brings', () => {
  it('confirms and dates what another tells more loosely', () => {
    const { adds, confirms, dates, contradicts } = weighContribution(dossier, 'un');
    expect([titles(adds), titles(confirms).sort(), titles(dates), titles(contradicts.map(({ event }) => event))]).toEqual([[], ['meeting', 'visit'], ['meeting'], ['visit']]);
  });

  it('confirms without dating when another is more precise', () => {
    expect(titles(weighContribution(dossier, 'deux').dates)).toEqual([]);
  });

  it('contradicts when it holds at arm’s length what another asserts', () => {
    expect(weighContribution(dossier, 'trois').contradicts).toMatchObject([{ event: { type: 'visit' }, points: [{ kind: 'doubts' }] }]);
  });

  const contradictionsOf = (first: string, second: string) =>
    weighContribution(read([article('un', '2024-05-30', first), article('deux', '2024-06-20', second)]).dossier, 'deux').contradicts.map(({ points }) => points.map(({ kind }) => kind));

  it.each([
    ['Du 6 au 9 mai, Luc Morel s’est rendu à Norville.', 'Du 8 au 12 mai, Luc Morel s’est rendu à Norville.', [['partial']]],
    ['Le 13 mai, Paul Riva a reçu Anna Berg à Sudville.', 'Le 14 mai, Paul Riva a reçu Anna Berg à Sudville.', [['elsewhen']]],
    ['Le 13 mai, Paul Riva a reçu Anna Berg à Sudville.', 'Le 14 juin, Paul Riva a reçu Anna Berg à Sudville.', []],
    ['Le 13 mai, Paul Riva a reçu Anna Berg à Sudville.', 'Le 14 mai, Paul Riva a reçu Luc Morel à Sudville.', []],
    ['Le 13 mai, Paul Riva a reçu Anna Berg à Sudville.', 'En mai, Paul Riva a reçu Anna Berg à Sudville.', []],
    ['Le 13 mai, Paul Riva a reçu Anna Berg à Sudville.', 'Le 13 mai, puis le 14 mai, Paul Riva a reçu Anna Berg à Sudville.', []],
  ])('compares dates: « %s » « %s »', (first, second, points) => expect(contradictionsOf(first, second)).toEqual(points));

  it('contradicts the date the editor keeps for an event', () => {
    const pin = (id: string, quote: string) => ({ article: id, passage: 'p1-1', quote, at: { file: 'a.md', line: 9, column: 1 } });
    const texts = [article('un', '2024-05-30', 'Le 13 mai, Paul Riva a reçu Anna Berg.'), article('deux', '2024-06-20', 'Le 15 mai, Paul Riva a reçu Anna Berg.')];
    const event = adopted('audience', { type: 'meeting', added: [pin('un', 'Le 13 mai'), pin('deux', 'Le 15 mai')] });
    const { dossier: pinned } = read(texts, [event]);
    expect(weighContribution(pinned, 'deux').contradicts).toMatchObject([{ event: { id: 'audience' }, points: [{ kind: 'apart' }] }]);
  });

  it('is told in French, a line an event', () => {
    expect(describeContribution({ title: 'Un titre' }, weighContribution(dossier, 'deux'))).toBe(
      '« Un titre »\nconfirme 1 événement déjà attesté ailleurs :\n  – Paul Riva reçoit Anna Berg à Sudville (13 mai 2024)',
    );
    expect(describeContribution({ title: 'Un titre' }, weighContribution(dossier, 'muet'))).toBe('« Un titre » n’apporte aucun événement à la chronologie.');
  });

  it('is told in French, with the points of each contradiction', () => {
    expect(describeContribution({ title: 'Un titre' }, weighContribution(dossier, 'trois'))).toContain(
      'ne dit pas la même chose que les autres articles de 1 événement :\n  – Visite de Luc Morel à Norville (mars 2024) : il le donne avec réserve ou le dément, quand d’autres l’affirment',
    );
  });
});
