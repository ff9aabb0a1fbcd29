import { describe, expect, test } from 'vitest';
import { buildEventPage } from '../../../src/site/events/build-event-page.ts';
import { describeDateChoice } from '../../../src/site/events/describe-date-choice.ts';
import { describeSilence } from '../../../src/site/events/describe-silence.ts';
import { makeArticle, makeAttestation, makeEvent, makeIndex, makePerson } from '../small-dossier.ts';

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
    expect(buildEventPage(announcement, order, index).kind).toBe('Annonce, annoncé');
  });
});

describe('describeSilence', () => {
  const articles = [makeArticle('c', '2025-10-28'), makeArticle('b', '2025-10-27'), makeArticle('a', '2024-01-27')];
  const event = (attested: readonly string[]) => makeEvent('e', '2025-10-27', { attestations: attested.map((article) => makeAttestation(article, 'p1-1')) });

  test('tells a later silence from an earlier article', () => {
    expect(describeSilence(event(['b']), articles)).toBe('Aucun passage n’en a été relevé dans l’article du 28 octobre 2025, postérieur. L’article du 27 janvier 2024 lui est antérieur.');
  });

  test('does not call an article of the same day later', () => {
    expect(describeSilence(event(['a', 'c']), articles)).toBeNull();
  });
});

describe('describeDateChoice', () => {
  test('explains several wordings', () => {
    expect(describeDateChoice('2024-06', ['2024', '2024-06', '2024'])).toContain('Deux dates différentes');
  });

  test('has nothing to explain when all agree, or without a date', () => {
    expect(describeDateChoice('2024-06', ['2024-06', '2024-06'])).toBeNull();
    expect(describeDateChoice(null, [])).toBeNull();
  });

  test('owns up to a date of the editor', () => {
    expect(describeDateChoice('2024-06', [])).toContain('Aucun passage');
    expect(describeDateChoice('2024-06', ['2024'])).toContain('rédaction');
  });
});
