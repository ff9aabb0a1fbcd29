import { describe, expect, test } from 'vitest';
import { buildEventPage } from '../../../src/site/events/build-event-page.ts';
import { describeDateChoice } from '../../../src/site/events/describe-date-choice.ts';
import type { Divergence } from '../../../src/dossier/model.ts';
import { describeSilence } from '../../../src/site/events/describe-silence.ts';
import { listAgreements } from '../../../src/site/events/list-agreements.ts';
import { makeArticle, makeAttestation, makeEvent, makeIndex, makePassage, makePerson, makeTimex } from '../small-dossier.ts';

describe('buildEventPage', () => {
  const visit = makeEvent('visit', '2024-06-19', { type: 'visit', participants: [{ entity: 'p', part: 'visitor' }] });
  const pact = makeEvent('pact', '2024-06-19', { type: 'signing', links: [{ kind: 'within', event: 'visit' }] });
  const announcement = makeEvent('announcement', '2024-01-21', { type: 'announcement', status: 'announced', links: [{ kind: 'announces', event: 'visit' }] });
  const order = [announcement, visit, pact];
  const index = makeIndex({ events: order, entities: [makePerson('p', 'Vladimir Poutine')] });

  test('links both ways', () => {
    const { links } = buildEventPage(visit, order, index);
    expect(links.contains.map(({ id }) => id)).toEqual(['pact']);
    expect(links.announcedBy.map(({ id }) => id)).toEqual(['announcement']);
    expect(buildEventPage(pact, order, index).links.within.map(({ id }) => id)).toEqual(['visit']);
  });

  test('knows its neighbours', () => {
    expect(buildEventPage(announcement, order, index)).toMatchObject({ previous: null, next: { id: 'visit' } });
    expect(buildEventPage(pact, order, index)).toMatchObject({ previous: { id: 'visit' }, next: null });
  });

  test('says the part of each, and the status only when it is not held', () => {
    expect(buildEventPage(visit, order, index).participants).toMatchObject([{ link: { name: 'Vladimir Poutine' }, part: 'en visite' }]);
    expect(buildEventPage(visit, order, index).kind).toBe('Visite');
    expect(buildEventPage(announcement, order, index).kind).toBe('Annonce, à venir');
  });
});

describe('describeSilence', () => {
  const articles = [makeArticle('c', '2025-10-28'), makeArticle('b', '2025-10-27'), makeArticle('a', '2024-01-27')];
  const event = (attested: readonly string[]) => makeEvent('e', '2025-10-27', { attestations: attested.map((article) => makeAttestation(article, 'p1-1')) });

  test('tells a later silence from an earlier article', () => {
    expect(describeSilence(event(['b']), articles)).toBe('Aucun passage n’en a été relevé dans l’article du 28 octobre 2025, paru après. L’article du 27 janvier 2024 a paru avant.');
  });

  test('does not call an article of the same day later', () => {
    expect(describeSilence(event(['a', 'c']), articles)).toBeNull();
  });
});

describe('describeDateChoice', () => {
  test('has nothing to own up to when a passage gives the date, or without a date', () => {
    expect(describeDateChoice('2024-06', ['2024', '2024-06'])).toBeNull();
    expect(describeDateChoice(null, [])).toBeNull();
  });

  test('owns up to a date of the editor', () => {
    expect(describeDateChoice('2024-06', [])).toContain('Aucun passage');
    expect(describeDateChoice('2024-06', ['2024'])).toContain('rédaction');
  });
});

describe('listAgreements', () => {
  const [un, deux] = [makePassage('a', 'p1-1', 'En juin 2024, ils signent.'), makePassage('b', 'p1-1', 'En 2024, ils signent. Le mois de juin 2024 passe.')];
  const june = { edtf: '2024-06', min: '2024-06-01', max: '2024-06-30' };
  const index = makeIndex({ timexes: [{ ...makeTimex('june', un, 'En juin 2024', '2024-06'), ...june }, { ...makeTimex('year', deux, 'En 2024', '2024'), min: '2024-01-01', max: '2024-12-31' }, { ...makeTimex('other', deux, 'juin 2024', '2024-06'), ...june }] });
  const signing = (timexes: readonly (string | null)[], divergences: readonly Divergence[] = []) =>
    listAgreements(makeEvent('e', null, { ...june, attestations: timexes.map((timex, at) => makeAttestation(at === 0 ? 'a' : 'b', 'p1-1', { timex })), divergences }), index);

  test('counts one date in several wordings as an agreement', () => {
    const text = 'Deux formulations, une seule date possible : juin 2024.';
    expect(signing(['june', 'year'], [{ kind: 'date', text, attestations: [0, 1] }])).toEqual({ agreements: [text, 'Deux articles l’affirment.'], divergences: [] });
  });

  test('leaves a difference of fact among the divergences', () => {
    const text = 'Un passage ne le donne qu’avec réserve.';
    expect(signing(['june', null], [{ kind: 'mood', text, attestations: [1] }]).divergences).toEqual([text]);
  });

  test('says that articles give the same date', () => {
    expect(signing(['june', 'other']).agreements).toEqual(['Deux articles donnent la même date, juin 2024, en deux formulations.', 'Deux articles l’affirment.']);
  });

  test('says nothing of one article alone', () => {
    expect(signing(['june'])).toEqual({ agreements: [], divergences: [] });
  });
});
