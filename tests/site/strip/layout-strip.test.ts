import { describe, expect, test } from 'vitest';
import { findDateShape } from '../../../src/site/date-shape.ts';
import { layoutStrip, type StripItem, type StripLayout, type StripMark } from '../../../src/site/strip/layout-strip.ts';

describe('layoutStrip', () => {
  test('has nothing to draw without a dated event', () => {
    expect(layoutStrip([])).toBeNull();
  });

  test('spans whole years, each labelled at its first of January', () => {
    const { years } = lay([day('a', '2022-02-24'), day('b', '2025-10-27')]);
    expect(years.map(({ label }) => label)).toEqual(['2022', '2023', '2024', '2025']);
    expect(years.map(({ left }) => left)).toEqual([0, 25, 50, 75]);
  });

  test('places a day in proportion', () => {
    const [mark] = lay([day('a', '2023-07-02')]).marks;
    expect((mark?.left ?? 0) + (mark?.width ?? 0) / 2).toBeCloseTo(50, 0);
  });

  test('gives density height: marks of the same days pile up, distant ones do not', () => {
    const crowded = lay(Array.from({ length: 6 }, (_, index) => day(`d${index}`, '2024-01-16')).concat(day('z', '2025-10-27')));
    expect(new Set(crowded.marks.map(({ top }) => top)).size).toBe(6);
    expect(lay([day('a', '2024-01-16'), day('b', '2024-09-16'), day('c', '2025-05-16')]).marks.map(({ top }) => top).every((top, _, tops) => top === tops[0])).toBe(true);
  });

  test('thirty events in a month stay a strip, each apart from the others', () => {
    const { height, marks } = lay(Array.from({ length: 30 }, (_, index) => day(`d${index}`, '2024-01-16')));
    expect(height).toBeLessThanOrEqual(230);
    expect(marks).toHaveLength(30);
    expect(listOverlaps(marks)).toEqual([]);
  });

  test('puts spans longer than a month in at most three lanes, the others where nothing overlaps them', () => {
    const spans = Array.from({ length: 7 }, (_, index) => span(`s${index}`, `2023-0${index + 1}-01`, '2024-12-31'));
    const marks = lay([...spans, day('a', '2024-03-05'), day('b', '2024-03-05')]).marks;
    expect(marks.filter(({ long }) => long)).toHaveLength(3);
    expect(marks).toHaveLength(9);
    expect(listOverlaps(marks)).toEqual([]);
  });

  test.each([1, 5, 50, 150])('%i events each have a mark of their own', (count) => {
    const { marks, bars } = lay(spread(count));
    expect(marks).toHaveLength(count);
    expect(bars).toEqual([]);
    expect(listOverlaps(marks)).toEqual([]);
  });

  test.each([151, 500, 2500])('%i events are counted by month, none lost', (count) => {
    const { marks, bars, height } = lay(spread(count));
    expect(marks).toEqual([]);
    expect(bars.length).toBeLessThanOrEqual(10 * 12);
    expect(bars.map(({ label }) => Number(/ : (\d+) /.exec(label)?.[1])).reduce((sum, own) => sum + own, 0)).toBe(count);
    expect(height).toBeLessThanOrEqual(230);
  });

  test('counts by month what a pile could not hold, and leads to the first', () => {
    const { bars } = lay(Array.from({ length: 40 }, (_, index) => day(`d${index}`, '2024-01-16')));
    expect(bars.map(({ label, href }) => [label, href])).toEqual([['janvier 2024 : 40 événements', '/chronologie/#d0']]);
  });

  test('does not lend a month to spans that outlast it, even where events are counted', () => {
    const few = lay([...spread(200), span('s', '2020-01-01', '2020-12-31')]);
    expect(few.marks.map(({ id }) => id)).toEqual(['s']);
    const many = lay([...spread(200), ...Array.from({ length: 9 }, (_, index) => span(`s${index}`, '2020-01-01', '2020-12-31'))]);
    expect(many.marks.map(({ label }) => label)).toEqual(['2020 : 9 périodes']);
  });

  test('an open side runs to the edge', () => {
    const [since] = lay([{ ...span('a', '2023-06-01', '2023-06-01'), max: null }, day('b', '2024-01-01')]).marks;
    expect((since?.left ?? 0) + (since?.width ?? 0)).toBeCloseTo(100, 0);
  });

  test('keeps every mark inside the strip', () => {
    for (const { left, width } of lay([day('a', '2023-01-01'), day('b', '2024-12-31')]).marks) {
      expect(left).toBeGreaterThanOrEqual(0);
      expect(left + width).toBeLessThanOrEqual(100.05);
    }
  });

  test('names a crowded month over its pile, and only that one', () => {
    const crowd = ['2024-01-16', '2024-01-18', '2024-01-21'].map((date) => day(date, date));
    const { labels, marks } = lay([...crowd, day('z', '2025-10-27')]);
    expect(labels.map(({ text }) => text)).toEqual(['janvier']);
    expect(labels[0]?.top).toBeLessThan(Math.min(...marks.map(({ top }) => top)));
    expect(labels[0]?.top).toBeGreaterThan(0);
  });

  test('does not let the names of two months touch', () => {
    const crowds = ['2024-01', '2024-02'].flatMap((month) => ['10', '12', '14', '16'].slice(0, month === '2024-01' ? 3 : 4).map((date) => day(`${month}-${date}`, `${month}-${date}`)));
    expect(lay([...crowds, day('a', '2020-06-01'), day('z', '2025-10-27')]).labels.map(({ text }) => text)).toEqual(['février']);
  });

  test('folds empty years, and says how many', () => {
    const { years, breaks, marks } = lay([day('a', '1948-09-09'), day('b', '2022-02-24'), day('c', '2025-10-27')]);
    expect(years.map(({ year }) => year)).toEqual([1948, 2022, 2023, 2024, 2025]);
    expect(breaks.map(({ label }) => label)).toEqual(['73 ans']);
    expect(marks.map(({ left }) => left)).toEqual(marks.map(({ left }) => left).toSorted((a, b) => a - b));
    expect((breaks[0]?.left ?? 0) + (breaks[0]?.width ?? 0)).toBeCloseTo(years[1]?.left ?? 0, 0);
  });

  test('folds no year that a span crosses', () => {
    expect(lay([span('war', '1990-01-01', '2025-12-31')]).breaks).toEqual([]);
  });

  test('labels few of many years', () => {
    const { years } = lay([span('a', '1948-09-09', '2025-10-27')]);
    expect(years).toHaveLength(78);
    expect(years.filter(({ label }) => label !== null).length).toBeLessThanOrEqual(8);
  });
});

const day = (id: string, date: string): StripItem => span(id, date, date);

/** Days over ten years, none in the same month twice before every month has one. */
const spread = (count: number): StripItem[] =>
  Array.from({ length: count }, (_, index) => day(`d${index}`, `${2016 + (index % 10)}-${String(1 + (Math.floor(index / 10) % 12)).padStart(2, '0')}-${String(1 + ((index * 7) % 28)).padStart(2, '0')}`));

/** Marks drawn over one another. */
const listOverlaps = (marks: readonly StripMark[]): string[] =>
  marks.flatMap((one, position) => marks.slice(position + 1).filter((other) => other.top === one.top && other.left < one.left + one.width - 0.05 && one.left < other.left + other.width - 0.05).map(({ id }) => `${one.id} ${id}`));

function span(id: string, min: string, max: string): StripItem {
  const shape = findDateShape(min === max ? min : `${min}/${max}`, { min, max }) ?? { kind: 'day', softStart: false, softEnd: false };
  return { id, href: `#${id}`, groupHref: `/chronologie/#${id}`, label: id, min, max, shape, certainty: 'asserted', side: null };
}

function lay(items: readonly StripItem[]): StripLayout {
  const layout = layoutStrip(items);
  if (layout === null) throw new Error('nothing dated');
  return layout;
}
