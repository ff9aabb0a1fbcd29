import { describe, expect, it } from 'vitest';
import { buildCell } from '../../../src/site/concordance/build-cell.ts';
import { buildConcordance } from '../../../src/site/concordance/build-concordance.ts';
import { findDateGrain } from '../../../src/site/concordance/find-date-grain.ts';
import { formatSilences, formatTelling } from '../../../src/site/strings/concordance.ts';
import { makeArticle, makeAttestation, makeEvent, makeIndex, makePassage, makeTimex } from '../small-dossier.ts';

const june = { edtf: '2024-06', min: '2024-06-01', max: '2024-06-30' };
const year = { edtf: '2024', min: '2024-01-01', max: '2024-12-31' };

describe('findDateGrain', () => {
  it.each([
    ['the same month', june, june, 'dated'],
    ['a day of the month', { edtf: '2024-06-19', min: '2024-06-19', max: '2024-06-19' }, june, 'dated'],
    ['the year of a month', year, june, 'year'],
    ['the month of a day', june, { min: '2024-06-19', max: '2024-06-19' }, 'month'],
    ['a longer period', { edtf: '2024-05/2024-07', min: '2024-05-01', max: '2024-07-31' }, june, 'period'],
    ['a period that holds half of it', { edtf: '2024-06-15/2024-07', min: '2024-06-15', max: '2024-07-31' }, june, 'other'],
    ['another month', { edtf: '2024-08', min: '2024-08-01', max: '2024-08-31' }, june, 'other'],
  ] as const)('%s', (_, timex, event, grain) => {
    expect(findDateGrain(timex, event)).toBe(grain);
  });
});

describe('buildCell', () => {
  const dated = makePassage('a', 'p1-1', 'En juin 2024, ils signent. En juin 2024, dit-on.');
  const index = makeIndex({ timexes: [{ ...makeTimex('t1', dated, 'En juin 2024', '2024-06'), ...june }, { ...makeTimex('t2', dated, 'En juin 2024', '2024-06'), ...june }] });
  const cellOf = (...attestations: ReturnType<typeof makeAttestation>[]) =>
    buildCell({ ...june, attestations }, makeArticle('a', '2024-11-05'), index);

  it('tells the words of the date, each date and reserve once', () => {
    expect(cellOf(makeAttestation('a', 'p1-1', { timex: 't1' }), makeAttestation('a', 'p1-2', { timex: 't2' }))).toEqual({
      kind: 'told',
      tellings: [{ url: '/articles/a/#p1-1', words: 'En juin 2024', grain: 'dated', mood: 'asserted' }],
    });
  });

  it('says undated only where nothing in the article dates it', () => {
    expect(cellOf(makeAttestation('a', 'p1-2', { mood: 'alleged' }))).toMatchObject({ tellings: [{ words: null, grain: 'undated', mood: 'alleged' }] });
    expect(cellOf(makeAttestation('a', 'p1-1', { timex: 't1' }), makeAttestation('a', 'p1-2', { mood: 'attributed' }))).toMatchObject({
      tellings: [{ grain: 'dated', mood: 'asserted' }, { words: null, grain: null, mood: 'attributed' }],
    });
  });

  it('leaves out an undated passage that adds no reserve, whichever comes first', () => {
    expect(cellOf(makeAttestation('a', 'p0-1'), makeAttestation('a', 'p1-1', { timex: 't1' }))).toMatchObject({ kind: 'told', tellings: [{ words: 'En juin 2024' }] });
  });

  it('calls silent only an article that could have told it', () => {
    const silence = (date: string) => buildCell({ ...june, attestations: [] }, makeArticle('a', date), index).kind;
    expect([silence('2024-05-31'), silence('2024-06-01'), silence('2024-06-30'), silence('2024-07-01')]).toEqual(['earlier', 'undecided', 'undecided', 'silent']);
    expect(buildCell({ min: null, max: null, attestations: [] }, makeArticle('a', '2024-07-01'), index).kind).toBe('undecided');
  });
});

describe('buildConcordance', () => {
  const articles = [makeArticle('new', '2025-10-28'), makeArticle('old', '2024-01-27')];
  const differing = makeEvent('late', '2025-01-01', { divergences: [{ kind: 'mood', text: 'Autrement.', attestations: [] }] });

  it('puts what diverges first, then the others by date, and articles oldest first', () => {
    const { columns, pages } = buildConcordance(makeIndex({ articles, events: [makeEvent('undated', null), makeEvent('second', '2024-02-01'), makeEvent('first', '2023-01-01'), differing] }));
    expect(columns.map(({ id }) => id)).toEqual(['old', 'new']);
    expect(pages).toHaveLength(1);
    expect(pages[0]?.diverging).toMatchObject([{ event: { id: 'late' }, divergences: ['Autrement.'] }]);
    expect(pages[0]?.others.map(({ event }) => event.id)).toEqual(['first', 'second', 'undated']);
    expect(pages[0]?.others.every(({ cells }) => cells.length === 2)).toBe(true);
  });

  it('is cut into pages when there are many events', () => {
    const events = Array.from({ length: 90 }, (_, number) => makeEvent(`e${number}`, '2024-02-01'));
    const { pages } = buildConcordance(makeIndex({ articles, events: [...events, differing] }));
    expect(pages.map(({ url, diverging, others }) => [url, diverging.length, others.length])).toEqual([['/concordance/', 1, 39], ['/concordance/2/', 0, 40], ['/concordance/3/', 0, 11]]);
  });

  it('tells the dates a page runs from and to', () => {
    const { pages } = buildConcordance(makeIndex({ articles, events: [makeEvent('a', '2024-02'), makeEvent('b', '2024-06'), differing] }));
    expect(pages[0]?.range).toBe('février 2024 – juin 2024');
  });

  it('has a page even without an event', () => {
    expect(buildConcordance(makeIndex({ articles })).pages).toHaveLength(1);
  });
});

describe('the words of the cells', () => {
  it.each([
    [{ words: 'L’an dernier', grain: 'year', mood: 'asserted' }, ['« L’an dernier »', 'année, affirmé']],
    [{ words: null, grain: 'undated', mood: 'alleged' }, ['sans date', 'conditionnel']],
    [{ words: null, grain: null, mood: 'attributed' }, ['attribué', '']],
  ] as const)('%j', (telling, words) => {
    expect(formatTelling(telling)).toEqual(words);
  });

  it('count the silent articles', () => {
    expect(formatSilences(['silent', 'earlier', 'silent', 'undecided'])).toBe('2 articles muets · 1 article antérieur · 1 article indécis');
    expect(formatSilences([])).toBe('');
  });
});
