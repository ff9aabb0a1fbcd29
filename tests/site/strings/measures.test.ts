import { describe, expect, it } from 'vitest';
import type { SplitMeasures } from '../../../src/site/measures.ts';
import { formatEventTotal, formatLookAlikes, formatMeasureTable, formatTextTotal } from '../../../src/site/strings/measures.ts';

const none = { right: 10, given: 10, wanted: 10 };
const set = (parts: Partial<SplitMeasures>): SplitMeasures => ({ kind: 'tuned', texts: 2, events: none, dates: none, participants: none, places: none, moods: none, claimants: none, merging: none, lookAlikesMerged: 0, ...parts });

describe('formatMeasureTable', () => {
  const rowOf = (parts: Partial<SplitMeasures>, label: string) => formatMeasureTable([set(parts)]).split('\n').find((line) => line.startsWith(`| ${label}`));

  it('tells what was missed and what was too much', () => {
    expect(rowOf({ participants: { right: 8, given: 9, wanted: 10 } }, 'Participants')).toBe('| Participants | 20\u00A0% manqués, <br>11\u00A0% en trop |');
  });

  it('tells one rate where there is one answer', () => {
    expect(rowOf({ dates: { right: 9, given: 10, wanted: 10 } }, 'Dates')).toBe('| Dates | 10\u00A0% d’erreurs <br>(1 sur 10) |');
  });

  it('does not round an error away, nor divide by nothing', () => {
    expect(rowOf({ dates: { right: 999, given: 1000, wanted: 1000 } }, 'Dates')).toContain('moins de 1\u00A0%');
    expect(rowOf({ merging: { right: 0, given: 0, wanted: 0 } }, 'Phrases')).toContain('—');
  });

  it('puts the texts held out first', () => {
    expect(formatMeasureTable([set({}), set({ kind: 'held-out' })]).split('\n')[0]).toBe('| Taux d’erreur | Textes mis à l’écart | Textes de réglage |');
  });
});

it('adds up the texts and events of all sets', () => {
  expect([formatTextTotal([set({}), set({})]), formatEventTotal([set({}), set({})])]).toEqual(['4 textes', '20 événements']);
});

it('says which look-alikes were taken for one', () => {
  expect(formatLookAlikes([set({})])).toMatch(/^Aucun/);
  expect(formatLookAlikes([set({ lookAlikesMerged: 1 })])).toContain('une paire a été confondue');
});
