import { describe, expect, it } from 'vitest';
import { describeContribution } from '../../src/dossier/french/describe-contribution.ts';
import { weighContribution } from '../../src/dossier/weigh-contribution.ts';
import { article, read } from './events/small-world.ts';

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
    expect([titles(adds), titles(confirms).sort(), titles(dates), titles(contradicts)]).toEqual([[], ['meeting', 'visit'], ['meeting'], ['visit']]);
  });

  it('confirms without dating when another is more precise', () => {
    expect(titles(weighContribution(dossier, 'deux').dates)).toEqual([]);
  });

  it('contradicts when it holds at arm’s length what another asserts', () => {
    expect(titles(weighContribution(dossier, 'trois').contradicts)).toEqual(['visit']);
  });

  it('is told in French, a line an event', () => {
    expect(describeContribution({ title: 'Un titre' }, weighContribution(dossier, 'deux'))).toBe(
      '« Un titre »\nconfirme 1 événement déjà attesté ailleurs :\n  – Paul Riva reçoit Anna Berg à Sudville (13 mai 2024)',
    );
    expect(describeContribution({ title: 'Un titre' }, weighContribution(dossier, 'muet'))).toBe('« Un titre » n’apporte aucun événement à la chronologie.');
  });
});
