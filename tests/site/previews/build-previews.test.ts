import { describe, expect, it } from 'vitest';
import { buildPreviews } from '../../../src/site/previews/build-previews.ts';
import { describeEntity } from '../../../src/site/previews/describe-entity.ts';
import { makeArticle, makeEvent, makeIndex, makeMention, makePassage, makePerson, makePlace } from '../small-dossier.ts';

const choigou = makePerson('choigou', 'Sergueï Choïgou', {
  gender: 'm', country: 'russie', summary: 'Il fut ministre & soldat. Il est autre chose.', native: { script: 'Cyrl', text: 'Сергей Шойгу' },
  offices: [
    { title: 'ministre de la Défense', office: 'defence-minister', from: '2012-11-06', to: '2024-05' },
    { title: 'secrétaire du Conseil de sécurité', office: 'security-council-secretary', from: '2024-05-12', to: null },
  ],
});
const kim = makePerson('kim', 'Kim Jong-un', {
  country: 'coree-du-nord',
  offices: [{ title: 'secrétaire général du parti', office: 'party-leader', from: '2012', to: null }, { title: 'dirigeant suprême', office: 'leader', from: '2011-12-17', to: null }],
});
const dempsey = makePerson('dempsey', 'Joseph Dempsey', { offices: [{ title: 'analyste', office: null, from: null, to: null }] });
const russie = makePlace('russie', 'Russie', { placeKind: 'country', country: 'russie' });
const moscou = makePlace('moscou', 'Moscou', { within: 'russie', country: 'russie' });
const passage = makePassage('a', 'p1-1', 'Sergueï Choïgou reçoit à Moscou.');
const index = makeIndex({
  articles: [makeArticle('a', '2024-01-27')], entities: [choigou, kim, dempsey, russie, moscou], passages: [passage],
  mentions: [makeMention('choigou', passage, 'Sergueï Choïgou'), makeMention('moscou', passage, 'Moscou')],
  events: [makeEvent('ici', '2024-01-16', { places: ['moscou'], participants: [{ entity: 'choigou', part: 'host' }] })],
});

describe('buildPreviews', () => {
  it('previews those an article names, and no other, by the link to their page', () => {
    expect(Object.keys(buildPreviews({ id: 'a', date: '2024-01-27' }, index))).toEqual(['/personnes/choigou/', '/lieux/moscou/']);
    expect(buildPreviews({ id: 'b', date: '2024-01-27' }, index)).toEqual({});
  });

  it('tells the name in its script, the office of the day, one sentence of the note, and the way to the page', () => {
    expect(buildPreviews({ id: 'a', date: '2024-01-27' }, index)['/personnes/choigou/']?.replaceAll('\u00a0', ' ')).toBe(
      '<p><b>Sergueï Choïgou</b> <span lang="ru">Сергей Шойгу</span></p><p>Ministre de la Défense, en fonction le 27 janvier 2024</p>'
      + '<p>Il fut ministre &amp; soldat.</p><p><a href="/personnes/choigou/">Voir sa page · 1 événement</a></p>');
  });
});

describe('describeEntity', () => {
  it.each([
    [choigou, '2025-10-28', 'Secrétaire du Conseil de sécurité, en fonction le 28 octobre 2025'],
    [choigou, '2010-01-01', 'Personne, Russie'],
    [kim, '2025-10-28', 'Dirigeant suprême, en fonction le 28 octobre 2025'],
    [dempsey, '2025-10-28', 'Analyste'],
    [russie, '2025-10-28', 'Pays'],
    [moscou, '2025-10-28', 'Ville, Russie'],
  ])('%#', (entity, day, expected) => expect(describeEntity(entity, day, index).replaceAll('\u00a0', ' ')).toBe(expected));
});
