import { describe, expect, test } from 'vitest';
import { buildNativeText } from '../../../src/site/entities/build-native-text.ts';
import { buildPersonPage } from '../../../src/site/entities/build-person-page.ts';
import { buildPlacePage } from '../../../src/site/entities/build-place-page.ts';
import { countSpellings } from '../../../src/site/entities/count-spellings.ts';
import { listMeetings } from '../../../src/site/entities/list-meetings.ts';
import { buildGlossary } from '../../../src/site/glossary/build-glossary.ts';
import { buildMeetingTable } from '../../../src/site/glossary/build-meeting-table.ts';
import { makeArticle, makeAttestation, makeEvent, makeIndex, makeMention, makeOrganisation, makePassage, makePerson, makePlace } from '../small-dossier.ts';

const poutine = makePerson('poutine', 'Vladimir Poutine', { gender: 'm', country: 'russie' });
const choe = makePerson('choe', 'Choe Son-hui', { gender: 'f', country: 'coree-du-nord', aliases: ['Choe Son Hui', 'Choi Sun-hee'], offices: [{ title: 'ministre', office: null, from: '2022-06-11', to: null }] });
const kim = makePerson('kim', 'Kim Jong-un', { gender: 'm', country: 'coree-du-nord' });
const medvedev = makePerson('medvedev', 'Dmitri Medvedev', { country: 'russie' });
const xi = makePerson('xi', 'Xi Jinping', { country: 'chine' });
const russie = makePlace('russie', 'Russie', { placeKind: 'country', country: 'russie' });
const moscou = makePlace('moscou', 'Moscou', { within: 'russie', country: 'russie' });
const kremlin = makePlace('kremlin', 'Kremlin', { placeKind: 'site', within: 'moscou', country: 'russie' });
const both = [{ entity: 'poutine', part: 'host' }, { entity: 'choe', part: 'visitor' }] as const;

const said = makePassage('a', 'p1-1', 'Choe Son-hui a parlé à Moscou d’une « proximité spirituelle ».');
const spoke = makePassage('a', 'p1-2', 'Moscou salue la ministre.');
const index = makeIndex({
  articles: [makeArticle('b', '2025-11-05'), makeArticle('a', '2025-10-28')],
  entities: [poutine, choe, kim, medvedev, xi, russie, moscou, kremlin, makeOrganisation('kcna', 'KCNA')],
  passages: [said, spoke],
  mentions: [
    makeMention('choe', said, 'Choe Son-hui'),
    makeMention('moscou', said, 'Moscou', { reading: 'place' }),
    makeMention('moscou', spoke, 'Moscou', { reading: 'government' }),
    makeMention('choe', spoke, 'la ministre', { form: 'role' }),
  ],
  events: [
    makeEvent('summit', null, { edtf: '2023-09', min: '2023-09-01', max: '2023-09-30', participants: ['poutine', 'kim', 'xi'].map((entity) => ({ entity, part: 'party' })) }),
    makeEvent('kremlin-2024', '2024-11-04', { participants: both, places: ['kremlin'] }),
    makeEvent('trip', '2025-10-02', { type: 'visit', participants: [{ entity: 'medvedev', part: 'visitor' }] }),
    makeEvent('kremlin-2025', '2025-10-27', { participants: both, places: ['kremlin'], attestations: [makeAttestation('a', 'p1-1', { mood: 'attributed', claimant: { text: 'Choe Son-hui', entity: 'choe' } })] }),
    makeEvent('denied', '2025-10-28', { status: 'denied', participants: both }),
    makeEvent('undated', null, { type: 'statement', participants: [{ entity: 'choe', part: 'speaker' }] }),
  ],
});

describe('listMeetings', () => {
  test('keeps what brings people together, the latest first, and no denied event', () => {
    expect(listMeetings('choe', index).map(({ event, others }) => [event.id, ...others])).toEqual([['kremlin-2025', 'poutine'], ['kremlin-2024', 'poutine']]);
  });

  test('someone alone on a journey met nobody', () => {
    expect(listMeetings('medvedev', index)).toEqual([]);
  });
});

describe('buildPersonPage', () => {
  const page = buildPersonPage(choe, index);

  test('tells apart meetings and other events, undated ones last', () => {
    expect(page.meetings.map(({ id }) => id)).toEqual(['kremlin-2025', 'kremlin-2024']);
    expect(page.otherEvents.map(({ id, status }) => [id, status])).toEqual([['denied', 'démenti'], ['undated', null]]);
  });

  test('counts names and roles apart, and keeps the spellings nobody uses', () => {
    expect(page.spellings).toMatchObject([{ text: 'Choe Son-hui', count: 1, articles: 1, tally: '1 fois, 1 article' }]);
    expect(page.roles).toMatchObject([{ text: 'la ministre', count: 1, articles: 1 }]);
    expect(page.otherSpellings).toEqual(['Choe Son Hui', 'Choi Sun-hee']);
  });

  test('quotes what she says, and says so in the feminine', () => {
    expect(page.forms.said).toBe('Ce qu’elle a dit');
    expect(page.said.map(({ url, claim }) => [url, claim])).toEqual([['/articles/a/#p1-1', null]]);
  });

  test('dates offices', () => {
    expect(page.offices).toEqual([{ title: 'ministre', tenure: 'depuis le 11 juin 2022' }]);
  });

  test('says only of people of another country who met somebody that they were never met', () => {
    expect(page.unsaid[0]).toBe('Le dossier ne rapporte aucune rencontre de Choe Son-hui avec Xi Jinping.');
    expect(page.unsaid.at(-1)).toBe('L’article du 5 novembre 2025 ne la nomme pas.');
  });

  test('does not say never met of two people any event brings together', () => {
    expect(buildPersonPage(poutine, index).unsaid.join(' ')).not.toContain('aucune rencontre');
  });

  test('notices a meeting without day or place', () => {
    expect(buildPersonPage(kim, index).unsaid).toEqual(
      expect.arrayContaining(['Aucun article ne donne le jour de cette rencontre : « Événement summit » (septembre 2023).', 'Le lieu n’est pas précisé pour cette rencontre : « Événement summit » (septembre 2023).']),
    );
  });
});

describe('buildPlacePage', () => {
  test('a country holds the events of the places in it, at any depth', () => {
    expect(buildPlacePage(russie, index).events.map(({ id }) => id)).toEqual(['kremlin-2025', 'kremlin-2024']);
    expect(buildPlacePage(russie, index).contained.map(({ id }) => id)).toEqual(['moscou']);
  });

  test('tells what contains it, the nearest first', () => {
    expect(buildPlacePage(kremlin, index).within.map(({ id }) => id)).toEqual(['moscou', 'russie']);
  });

  test('never counts a government among the mentions of a place', () => {
    const page = buildPlacePage(moscou, index);
    expect(page.asPlace.flatMap(({ quotes }) => quotes.map(({ url }) => url))).toEqual(['/articles/a/#p1-1']);
    expect(page.asGovernment.flatMap(({ quotes }) => quotes.map(({ url }) => url))).toEqual(['/articles/a/#p1-2']);
  });

  test('survives places that contain each other', () => {
    const loop = makeIndex({ entities: [makePlace('a', 'A', { within: 'b' }), makePlace('b', 'B', { within: 'a' })] });
    expect(buildPlacePage(makePlace('a', 'A', { within: 'b' }), loop).within.map(({ id }) => id)).toEqual(['b']);
  });
});

describe('countSpellings', () => {
  test('does not tell case apart, and counts articles', () => {
    const mentions = [
      { text: 'La ministre', article: 'a' },
      { text: 'la ministre', article: 'b' },
      { text: 'KCNA', article: 'a' },
    ];
    expect(countSpellings(mentions)).toEqual([
      { text: 'la ministre', count: 2, articles: 2, tally: '2 fois, 2 articles' },
      { text: 'KCNA', count: 1, articles: 1, tally: '1 fois, 1 article' },
    ]);
  });
});

describe('buildNativeText', () => {
  const native = (script: string, text = '…') => ({ script, text });

  test.each([
    ['Hang', 'coree-du-nord', 'ko'],
    ['Cyrl', 'russie', 'ru'],
    ['Cyrl', 'ukraine', 'uk'],
    ['Hani', 'chine', 'zh-Hans'],
    ['Jpan', 'japon', 'ja'],
    ['Latn', null, null],
  ])('%s of %s', (script, country, lang) => {
    expect(buildNativeText({ id: 'x', name: 'X', native: native(script), country })).toEqual({ text: '…', lang });
  });

  test('does not repeat the French name', () => {
    expect(buildNativeText({ id: 'x', name: 'AFP', native: native('Latn', 'AFP'), country: null })).toBeNull();
  });
});

describe('buildGlossary', () => {
  test('files by surname in French order, accents under their letter', () => {
    const letters = buildGlossary([poutine, choe, moscou, makePlace('etats-unis', 'États-Unis'), makePlace('ehpad', 'Ehpad')], index);
    expect(letters.map(({ letter, items }) => [letter, ...items.map(({ name }) => name)])).toEqual([
      ['C', 'Choe Son-hui'],
      ['E', 'Ehpad', 'États-Unis'],
      ['M', 'Moscou'],
      ['P', 'Poutine, Vladimir'],
    ]);
  });
});

describe('buildMeetingTable', () => {
  test('crosses each pair once, the most met first', () => {
    const table = buildMeetingTable(index);
    expect(table?.columns.map(({ id }) => id)).toEqual(['poutine', 'choe', 'kim']);
    expect(table?.rows.map(({ person, cells }) => [person.id, ...cells.map((cell) => cell?.map(({ id }) => id) ?? null)])).toEqual([
      ['choe', ['kremlin-2024', 'kremlin-2025'], null, null],
      ['kim', ['summit'], [], null],
      ['xi', ['summit'], [], ['summit']],
    ]);
  });

  test('has nothing to cross when nobody met', () => {
    expect(buildMeetingTable(makeIndex({ entities: [medvedev] }))).toBeNull();
  });
});
