import { describe, expect, test } from 'vitest';
import type { TimelineItem } from '../../../src/site/timeline/build-items.ts';
import { buildTimeline, type Timeline } from '../../../src/site/timeline/build-timeline.ts';
import type { DossierEvent } from '../../../src/dossier/model.ts';
import { makeEvent, makeIndex } from '../small-dossier.ts';

describe('buildTimeline', () => {
  test('files events by the year they start in, oldest first', () => {
    const { years } = build(makeEvent('late', '2025-10-27'), makeEvent('early', '2022-02-24'), span('long', '2023-07', '2023-07-01', '2025-02-28'));
    expect(years.map(({ year, count }) => [year, count])).toEqual([['2022', 1], ['2023', 1], ['2025', 1]]);
  });

  test('leaves the year out of the dates it heads', () => {
    expect(outline(build(makeEvent('a', '2025-10-27')).years[0]?.items)).toEqual(['a: 27 octobre']);
  });

  test('opens a month of its own from three events on, the one dated by the month first', () => {
    const timeline = build(makeEvent('d16', '2024-01-16'), makeEvent('d01', '2024-01-01'), span('month', '2024-01', '2024-01-01', '2024-01-31'), makeEvent('june', '2024-06-04'));
    expect(outline(timeline.years[0]?.items)).toEqual(['2024-01 [month: janvier, d01: 1er janvier, d16: 16 janvier]', '4 mois sans événement dans le dossier', 'june: 4 juin']);
  });

  test('puts an event that outlasts a month before the month it starts in', () => {
    const days = ['2024-01-02', '2024-01-16', '2024-01-18'].map((day) => makeEvent(day, day));
    const timeline = build(...days, span('long', '2024-01/2024-03', '2024-01-01', '2024-03-31'), span('year', '2024', '2024-01-01', '2024-12-31'));
    expect(outline(timeline.years[0]?.items).map((line) => line.split(/[: ]/)[0])).toEqual(['year', 'long', '2024-01']);
  });

  test('announces a silence of three months, not of two', () => {
    expect(build(makeEvent('a', '2024-01-31'), makeEvent('b', '2024-04-01')).years[0]?.items.map(({ kind }) => kind)).toEqual(['entry', 'entry']);
    expect(build(makeEvent('a', '2024-01-31'), makeEvent('b', '2024-05-01')).years[0]?.items.map(({ kind }) => kind)).toEqual(['entry', 'gap', 'entry']);
  });

  test('announces a silence over New Year before the year', () => {
    const { years } = build(makeEvent('a', '2022-02-24'), span('b', '2023-07/2023-11', '2023-07-01', '2023-11-30'));
    expect(years[1]?.gapBefore).toBe('16 mois sans événement dans le dossier');
    expect(years[1]?.items.map(({ kind }) => kind)).toEqual(['entry']);
  });

  test('is not silent while a long event lasts', () => {
    const { years } = build(span('war', '2024-10/2025-05', '2024-10-01', '2025-05-31'), makeEvent('a', '2024-11-04'), makeEvent('b', '2025-04-25'));
    expect(years.map(({ gapBefore }) => gapBefore)).toEqual([null, null]);
  });

  test('latest first, tells the same gaps between the same events', () => {
    const events = [makeEvent('a', '2022-02-24'), span('b', '2023-07/2023-11', '2023-07-01', '2023-11-30'), makeEvent('c', '2024-01-16'), makeEvent('d', '2024-06-04')];
    const { years } = buildTimeline(makeIndex({ events }), { order: 'latest' });
    expect(years.map(({ year, gapBefore }) => [year, gapBefore])).toEqual([['2024', null], ['2023', null], ['2022', '16 mois sans événement dans le dossier']]);
    expect(outline(years[0]?.items)).toEqual(['d: 4 juin', '4 mois sans événement dans le dossier', 'c: 16 janvier']);
  });

  test('latest first, is not silent while a year told alone lasts', () => {
    const events = [makeEvent('a', '2023-12-05'), span('year', '2024', '2024-01-01', '2024-12-31'), makeEvent('b', '2024-11-04'), makeEvent('c', '2025-02-01')];
    const { years } = buildTimeline(makeIndex({ events }), { order: 'latest' });
    expect(years.map(({ gapBefore }) => gapBefore)).toEqual([null, null, null]);
    expect(outline(years[1]?.items)).toEqual(['year: 2024', 'b: 4 novembre']);
  });

  test('announces no gap between some of the events alone', () => {
    const events = [makeEvent('a', '2022-02-24'), makeEvent('b', '2025-10-27')];
    expect(buildTimeline(makeIndex({ events }), { events }).years.map(({ gapBefore }) => gapBefore)).toEqual([null, null]);
  });

  test('gives an event the same fragment in both orders', () => {
    const index = makeIndex({ events: [makeEvent('a', '2022-02-24'), makeEvent('b', '2025-10-27')] });
    const ids = (order: 'oldest' | 'latest'): string[] => buildTimeline(index, { order }).years.flatMap(({ items }) => items.flatMap((item) => (item.kind === 'entry' ? item.entry.id : [])));
    expect(ids('latest')).toEqual(ids('oldest').toReversed());
  });

  test('keeps undated events apart', () => {
    const { years, undated } = build(makeEvent('a', '2024-01-31'), makeEvent('b', null));
    expect(years.flatMap(({ items }) => items)).toHaveLength(1);
    expect(undated.map(({ id, when }) => [id, when])).toEqual([['b', 'sans date']]);
  });

  test('tells what was found automatically', () => {
    const [item] = build(makeEvent('a', '2024-01-31', { reviewed: false })).years[0]?.items ?? [];
    expect(item?.kind === 'entry' && item.entry.reviewed).toBe(false);
  });
});

const build = (...events: DossierEvent[]): Timeline => buildTimeline(makeIndex({ events }));

const span = (id: string, edtf: string, min: string, max: string): DossierEvent => makeEvent(id, null, { edtf, min, max });

const outline = (items: readonly TimelineItem[] = []): string[] =>
  items.map((item) => {
    if (item.kind === 'gap') return item.words;
    if (item.kind === 'entry') return `${item.entry.id}: ${item.entry.when}`;
    return `${item.month} [${item.entries.map(({ id, when }) => `${id}: ${when}`).join(', ')}]`;
  });
