import { describe, expect, test } from 'vitest';
import type { DossierEvent } from '../../../src/dossier/model.ts';
import { orderEvents, orderLatestFirst } from '../../../src/site/timeline/event-order.ts';
import { makeEvent } from '../small-dossier.ts';

const EVENTS = [
  span('year', '2024-01-01', '2024-12-31'),
  span('quarter', '2024-01-01', '2024-03-31'),
  span('january', '2024-01-01', '2024-01-31'),
  makeEvent('day-1', '2024-01-01'),
  span('stay', '2024-01-15', '2024-01-17', { type: 'visit' }),
  span('talks', '2024-01-15', '2024-01-17'),
  makeEvent('day-16', '2024-01-16'),
  span('since', '2024-06-01', null),
  makeEvent('june', '2024-06-04'),
  makeEvent('undated', null),
  span('until', null, '2023-11-20'),
];

describe('oldest first', () => {
  test('opens a year and a month by what they alone date, and puts what outlasts a month before it', () => {
    expect(idsOf(orderEvents(EVENTS))).toEqual(['until', 'year', 'quarter', 'january', 'day-1', 'stay', 'talks', 'day-16', 'since', 'june', 'undated']);
  });
});

describe('latest first', () => {
  test('turns the order round, but still opens a year and a month by what they alone date', () => {
    expect(idsOf(orderLatestFirst(EVENTS))).toEqual(['year', 'june', 'since', 'january', 'day-16', 'stay', 'talks', 'day-1', 'quarter', 'until', 'undated']);
  });

  test('tells the same events, however they came', () => {
    expect(idsOf(orderLatestFirst(EVENTS.toReversed())).toSorted()).toEqual(idsOf(EVENTS).toSorted());
  });
});

const idsOf = (events: readonly DossierEvent[]): string[] => events.map(({ id }) => id);

function span(id: string, min: string | null, max: string | null, parts: Partial<DossierEvent> = {}): DossierEvent {
  return makeEvent(id, null, { edtf: `${min ?? '..'}/${max ?? '..'}`, min, max, ...parts });
}
