import { describe, expect, test } from 'vitest';
import { findDateShape } from '../../../src/site/date-shape.ts';
import { layoutStrip, type StripItem, type StripLayout } from '../../../src/site/strip/layout-strip.ts';

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

  test('thirty events in a month stay a strip', () => {
    const { height } = lay(Array.from({ length: 30 }, (_, index) => day(`d${index}`, '2024-01-16')));
    expect(height).toBeLessThanOrEqual(230);
  });

  test('puts spans longer than a month in at most three lanes', () => {
    const spans = Array.from({ length: 7 }, (_, index) => span(`s${index}`, `2023-0${index + 1}-01`, '2024-12-31'));
    const marks = lay(spans).marks;
    expect(marks.every(({ long }) => long)).toBe(true);
    expect(new Set(marks.map(({ top }) => top)).size).toBe(3);
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

  test('labels few of many years', () => {
    const { years } = lay([day('a', '1948-09-09'), day('b', '2025-10-27')]);
    expect(years).toHaveLength(78);
    expect(years.filter(({ label }) => label !== null).length).toBeLessThanOrEqual(8);
  });
});

const day = (id: string, date: string): StripItem => span(id, date, date);

function span(id: string, min: string, max: string): StripItem {
  const shape = findDateShape(min === max ? min : `${min}/${max}`, { min, max }) ?? { kind: 'day', softStart: false, softEnd: false };
  return { id, href: `#${id}`, label: id, min, max, shape, certainty: 'asserted', side: null };
}

function lay(items: readonly StripItem[]): StripLayout {
  const layout = layoutStrip(items);
  if (layout === null) throw new Error('nothing dated');
  return layout;
}
