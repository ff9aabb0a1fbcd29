import { expect, test } from 'vitest';
import { numberEvents } from '../../../src/site/timeline/number-events.ts';
import { makeEvent } from '../small-dossier.ts';

test('numbers the events in the order of time, those without a date last', () => {
  const events = [makeEvent('late', '2025-10-27'), makeEvent('undated', null), makeEvent('early', '2022-02-24')];
  expect([...numberEvents({ events })]).toEqual([['early', 1], ['late', 2], ['undated', 3]]);
});
