import { describe, expect, test } from 'vitest';
import type { DossierEvent } from '../../../src/dossier/model.ts';
import { buildRibbons, type Ribbons } from '../../../src/site/ribbons/build-ribbons.ts';
import { listPairs } from '../../../src/site/ribbons/list-pairs.ts';
import { buildStrip } from '../../../src/site/strip/build-strip.ts';
import { makeEvent, makeIndex, makePerson } from '../small-dossier.ts';

describe('buildRibbons', () => {
  test('draws nothing when nobody met anybody', () => {
    expect(buildRibbons(makeIndex({ entities: people, events: [makeEvent('a', '2024-01-16')] }), toFragment)).toBeNull();
  });

  test('draws one ribbon for each of five pairs, those who met most first, then latest', () => {
    const { ribbons, more } = draw([
      meet('a', '2024-01-16', 'anna', 'boris'), meet('b', '2024-06-19', 'anna', 'boris'), meet('c', '2025-10-27', 'anna', 'boris'),
      meet('d', '2024-03-01', 'anna', 'clara'), meet('e', '2025-03-01', 'boris', 'clara'),
      meet('f', '2023-03-01', 'clara', 'denis'), meet('g', '2022-03-01', 'anna', 'denis'),
    ]);
    expect(ribbons.map(({ people: pair }) => pair.map(({ name }) => name).join('–'))).toEqual(['Anna–Boris', 'Boris–Clara', 'Anna–Clara', 'Clara–Denis', 'Anna–Denis']);
    expect(ribbons[0]?.words).toBe('3 rencontres, de janvier 2024 à octobre 2025');
    expect(more).toBe(0);
  });

  test('places each meeting where the strip of the whole dossier places it, and links it', () => {
    const events = [meet('a', '2022-01-16', 'anna', 'boris'), meet('b', '2024-06', 'anna', 'boris', { min: '2024-06-01', max: '2024-06-30' }), makeEvent('z', '2025-12-01', { type: 'statement' })];
    const index = makeIndex({ entities: people, events });
    const strip = buildStrip(events, index, toFragment);
    const { years, ribbons } = draw(events);
    const place = ({ id, left, width, href, label }: { id: string; left: number; width: number; href: string; label: string }): object => ({ id, left, width, href, label });
    expect(years).toEqual(strip?.years);
    expect(ribbons[0]?.layout?.marks.map(place)).toEqual(strip?.marks.filter(({ id }) => id !== 'z').map(place));
  });

  test('threads the first meeting to the last, and a single one not', () => {
    const { ribbons } = draw([meet('a', '2024-01-16', 'anna', 'boris'), meet('b', '2025-06-19', 'anna', 'boris'), meet('c', '2025-06-20', 'anna', 'clara')]);
    const [two, one] = ribbons.map(({ layout }) => layout);
    expect(two?.thread?.left).toBeLessThan(two?.thread?.right ?? 0);
    expect(two?.marks.map(({ top }) => top)).toEqual([two?.base, two?.base]);
    expect(one?.thread).toBeNull();
    expect(ribbons[1]?.words).toBe('1 rencontre, en juin 2025');
  });

  test('piles up meetings of the same days, the line still threading one', () => {
    const [ribbon] = draw([meet('a', '2024-01-16', 'anna', 'boris'), meet('b', '2024-01-16', 'anna', 'boris'), meet('c', '2025-01-16', 'anna', 'boris')]).ribbons;
    expect(ribbon?.layout?.marks.map(({ top }) => top === ribbon.layout?.base)).toEqual([true, false, true]);
  });

  test('keeps five hundred meetings on three rows, and tells how many it draws', () => {
    const days = Array.from({ length: 500 }, (_, day) => new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10));
    const [ribbon] = draw(days.map((day, number) => meet(`m${number}`, day, 'anna', 'boris'))).ribbons;
    const marks = ribbon?.layout?.marks ?? [];
    expect(new Set(marks.map(({ top }) => top)).size).toBe(3);
    expect(marks.length + (ribbon?.layout?.undrawn ?? 0)).toBe(500);
    expect(marks.length).toBeGreaterThan(60);
    expect(ribbon?.words).toBe(`500 rencontres, de janvier 2024 à mai 2025, dont ${marks.length} dessinées`);
    for (const [position, { left, width, top }] of marks.entries()) {
      expect(marks.slice(position + 1).some((other) => other.top === top && other.left < left + width)).toBe(false);
    }
  });

  test('leaves pairs past the twelfth to the table', () => {
    const crowd = Array.from({ length: 20 }, (_, number) => makePerson(`p${number}`, `P${number}`));
    const events = crowd.slice(1).map(({ id }, number) => meet(`m${number}`, '2024-01-16', 'p0', id));
    const { ribbons, more } = build(events, crowd);
    expect([ribbons.length, more]).toEqual([12, 7]);
  });

  test('leaves pairs out that would bring more than two hundred marks', () => {
    const many = (first: string, second: string): DossierEvent[] => Array.from({ length: 90 }, (_, day) => meet(`${first}${second}${day}`, new Date(Date.UTC(2020, 0, 1 + 20 * day)).toISOString().slice(0, 10), first, second));
    const { ribbons, more } = draw([...many('anna', 'boris'), ...many('anna', 'clara'), ...many('boris', 'clara')]);
    expect([ribbons.length, more]).toEqual([2, 1]);
  });

  test('runs an open date to the edge', () => {
    const [ribbon] = draw([meet('a', '2024-01-16', 'anna', 'boris'), meet('b', '2024-06/..', 'anna', 'boris', { min: '2024-06-01', max: null }), meet('c', '2025-01-01', 'denis', 'clara')]).ribbons;
    const since = ribbon?.layout?.marks.at(-1);
    expect((since?.left ?? 0) + (since?.width ?? 0)).toBeCloseTo(100, 0);
    expect(ribbon?.words).toBe('2 rencontres, depuis janvier 2024');
  });

  test('leaves denied meetings out', () => {
    expect(buildRibbons(makeIndex({ entities: people, events: [meet('a', '2024-01-16', 'anna', 'boris', { status: 'denied' })] }), toFragment)).toBeNull();
  });

  test('tells an undated meeting, and does not draw it', () => {
    const { ribbons } = draw([meet('a', null, 'anna', 'boris'), meet('b', '2024-01-16', 'anna', 'boris'), meet('c', null, 'anna', 'clara')]);
    expect(ribbons.map(({ words }) => words)).toEqual(['2 rencontres, dont 1 sans date, en janvier 2024', '1 rencontre, sans date']);
    expect(ribbons.map(({ layout }) => layout?.marks.length ?? null)).toEqual([1, null]);
  });
});

describe('listPairs', () => {
  test('counts a meeting of three for each of its pairs', () => {
    const pairs = listPairs(makeIndex({ entities: people, events: [makeEvent('a', '2024-01-16', { type: 'ceremony', participants: ['anna', 'boris', 'clara'].map(party) })] }));
    expect(pairs.map(({ people: pair }) => pair.join('–'))).toEqual(['anna–boris', 'anna–clara', 'boris–clara']);
  });

  test('leaves out words about somebody: a statement is no meeting', () => {
    expect(listPairs(makeIndex({ entities: people, events: [meet('a', '2024-01-16', 'anna', 'boris', { type: 'statement' })] }))).toEqual([]);
  });
});

const people = [makePerson('anna', 'Anna'), makePerson('boris', 'Boris'), makePerson('clara', 'Clara'), makePerson('denis', 'Denis')];

const toFragment = ({ id }: DossierEvent): string => `#${id}`;

const party = (entity: string): DossierEvent['participants'][number] => ({ entity, part: 'party' });

const meet = (id: string, day: string | null, first: string, second: string, parts: Partial<DossierEvent> = {}): DossierEvent => makeEvent(id, day, { participants: [party(first), party(second)], ...parts });

const draw = (events: readonly DossierEvent[]): Ribbons => build(events, people);

function build(events: readonly DossierEvent[], entities: typeof people): Ribbons {
  const ribbons = buildRibbons(makeIndex({ entities, events }), toFragment);
  if (ribbons === null) throw new Error('nobody met');
  return ribbons;
}
