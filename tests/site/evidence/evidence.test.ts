import { describe, expect, test } from 'vitest';
import { buildEvidence } from '../../../src/site/evidence/build-evidence.ts';
import { buildTextFragment } from '../../../src/site/evidence/build-text-fragment.ts';
import { cutQuote } from '../../../src/site/evidence/cut-quote.ts';
import { describeReserve } from '../../../src/site/evidence/describe-reserve.ts';
import { makeArticle, makeAttestation, makeEvent, makeIndex, makePassage, makePerson, makePlace, makeTimex } from '../small-dossier.ts';

const told = makePassage('b', 'p1-1', 'Le lundi 27 octobre, selon le Kremlin, Vladimir Poutine a reçu Choe Son-hui.');
const retold = makePassage('a', 'p2-1', 'La ministre a été reçue.');
const index = makeIndex({
  articles: [makeArticle('b', '2025-10-28'), makeArticle('a', '2025-10-27')],
  entities: [makePlace('kremlin', 'Kremlin'), makePerson('dmitri-peskov', 'Dmitri Peskov')],
  passages: [retold, told],
  timexes: [makeTimex('t1', told, 'lundi 27 octobre', '2025-10-27')],
});

describe('buildEvidence', () => {
  const event = makeEvent('e', '2025-10-27', {
    attestations: [
      makeAttestation('a', 'p2-1'),
      makeAttestation('b', 'p1-1', { timex: 't1', mood: 'attributed', claimant: { text: 'Kremlin', entity: 'kremlin' } }),
      makeAttestation('b', 'p1-1', { timex: 't1', mood: 'attributed', claimant: { text: 'Kremlin', entity: 'kremlin' } }),
    ],
  });

  test('goes article by article, the latest first', () => {
    expect(buildEvidence(event, index).map(({ article, day }) => [article.id, day])).toEqual([['b', '28 octobre 2025'], ['a', '27 octobre 2025']]);
  });

  test('quotes a passage once, its date words marked, with its permalink', () => {
    const [passage, ...others] = buildEvidence(event, index)[0]?.passages ?? [];
    expect(others).toEqual([]);
    expect(passage?.url).toBe('/articles/b/#p1-1');
    expect(passage?.quote.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(['lundi 27 octobre']);
    expect(passage?.quote.map(({ text }) => text).join('')).toBe(told.text);
  });

  test('explains the date, and says who claims it, with the article the sentence gives', () => {
    const [passage] = buildEvidence(event, index)[0]?.passages ?? [];
    expect(passage?.derivations).toHaveLength(1);
    expect(passage?.derivations[0]).toContain('lundi 27 octobre');
    expect(passage?.claim).toBe('selon le Kremlin');
  });

  test('explains no date where the passage gives none', () => {
    expect(buildEvidence(event, index)[1]?.passages[0]).toMatchObject({ derivations: [], claim: 'l’article l’affirme' });
  });
});

describe('cutQuote', () => {
  test('leaves a sentence whole when nothing is marked', () => {
    expect(cutQuote('Rien.', [])).toEqual([{ text: 'Rien.', marked: false }]);
  });

  test('marks at both ends, and skips what overlaps', () => {
    expect(cutQuote('abcd', [{ start: 0, end: 1 }, { start: 0, end: 2 }, { start: 3, end: 4 }])).toEqual([
      { text: 'a', marked: true },
      { text: 'bc', marked: false },
      { text: 'd', marked: true },
    ]);
  });
});

describe('describeReserve', () => {
  const by = (text: string, entity: string | null = null) => ({ claimant: { text, entity } });

  test('has nothing to say of what an article asserts', () => {
    expect(describeReserve({ status: 'held', attestations: [makeAttestation('a', 'p1-1'), makeAttestation('b', 'p1-1', { mood: 'attributed', ...by('Séoul') })] }, index)).toBeNull();
  });

  test('names each claimant once, a person by name', () => {
    const attestations = ['a', 'b'].map((article) => makeAttestation(article, 'p1-1', { mood: 'attributed', ...by('le porte-parole du Kremlin', 'dmitri-peskov') }));
    expect(describeReserve({ status: 'held', attestations }, index)).toBe('selon Dmitri Peskov');
  });

  test('sets a denial beside the claim', () => {
    const attestations = [
      makeAttestation('a', 'p1-1', { mood: 'alleged', ...by('Des responsables américains') }),
      makeAttestation('a', 'p1-2', { mood: 'denied', ...by('Séoul') }),
    ];
    expect(describeReserve({ status: 'claimed', attestations }, index)).toBe('allégué par des responsables américains ; démenti par Séoul');
  });

  test('says of what nobody denies that it is told as not taking place', () => {
    expect(describeReserve({ status: 'denied', attestations: [makeAttestation('a', 'p1-2', { mood: 'denied' })] }, index)).toBe('donné comme n’ayant pas lieu');
  });

  test('tells a denial even of what is asserted', () => {
    const attestations = [makeAttestation('a', 'p1-1'), makeAttestation('b', 'p1-1', { mood: 'denied', ...by('Séoul') })];
    expect(describeReserve({ status: 'held', attestations }, index)).toBe('démenti par Séoul');
  });
});

describe('buildTextFragment', () => {
  const passage = (text: string, prefix = '', suffix = '') => ({ text, prefix, suffix });
  const long = passage('Le Kremlin annonce, ce lundi, que Vladimir Poutine recevra Choe Son-hui à Moscou dans la soirée.');

  test('quotes a short passage whole', () => {
    expect(decodeURIComponent(buildTextFragment(passage('Elle est repartie.'), [passage('Elle est repartie.')]))).toBe(':~:text=Elle est repartie.');
  });

  test('quotes the two ends of a long one, and encodes what has a meaning in a directive', () => {
    expect(buildTextFragment(long, [long])).toBe(':~:text=Le%20Kremlin%20annonce%2C%20ce,Moscou%20dans%20la%20soir%C3%A9e.');
    expect(buildTextFragment(passage('Choe Son-hui & lui.'), [])).toBe(':~:text=Choe%20Son%2Dhui%20%26%20lui.');
  });

  test('quotes more of the start when another sentence starts alike', () => {
    const alike = passage('Le Kremlin annonce, ce lundi, autre chose que cela.');
    expect(decodeURIComponent(buildTextFragment(long, [long, alike]))).toContain('text=Le Kremlin annonce, ce lundi, que,');
  });

  test('tells what stands around words that stand twice', () => {
    const twice = passage('Elle est repartie.', 'n de la visite de trois jours. ', ' Le lendemain, il a p');
    expect(decodeURIComponent(buildTextFragment(twice, [twice, twice]))).toBe(':~:text=de trois jours.-,Elle est repartie.,-Le lendemain, il');
  });

  test('quotes the words as the page sets them', () => {
    expect(decodeURIComponent(buildTextFragment(passage('Une « étape » de plus.'), []))).toBe(':~:text=Une «\u00A0étape\u00A0» de plus.');
  });
});
