import { describe, expect, test } from 'vitest';
import type { DossierEvent } from '../../../src/dossier/model.ts';
import { buildTimeline } from '../../../src/site/timeline/build-timeline.ts';
import { buildTypes, listTypes } from '../../../src/site/timeline/build-types.ts';
import { buildYearPages } from '../../../src/site/timeline/build-year-pages.ts';
import { findEntryUrl } from '../../../src/site/timeline/find-entry-url.ts';
import { makeEvent, makeIndex } from '../small-dossier.ts';

const few = makeIndex({ events: spread(150) });
const many = makeIndex({ events: [...spread(600), makeEvent('lost', null)] });

describe('a timeline of 150 events', () => {
  test('holds on one page, proof and all', () => {
    expect(buildYearPages(few)).toEqual([]);
    expect(findEntryUrl(makeEvent('a', '2024-01-16'), few.dossier)).toBe('/chronologie/#a');
    expect(buildTimeline(few).years[0]?.items.every((item) => item.kind !== 'entry' || item.entry.evidence !== null)).toBe(true);
  });
});

describe('a longer one', () => {
  test('has a page for each year, and one for what has no date', () => {
    const pages = buildYearPages(many);
    expect(pages.map(({ id }) => id)).toEqual([...Array.from({ length: 10 }, (_, year) => String(2016 + year)), 'sans-date']);
    expect(pages.map(({ previous, next }) => [previous, next]).slice(0, 2)).toEqual([[null, '2017'], ['2016', '2018']]);
    expect(pages.flatMap(({ years, undated }) => [...years.map(({ count }) => count), undated.length]).reduce((sum, count) => sum + count, 0)).toBe(601);
  });

  test('places each entry on the page of its year', () => {
    expect(findEntryUrl(makeEvent('a', '2024-01-16'), many.dossier)).toBe('/annees/2024/#a');
    expect(findEntryUrl(makeEvent('b', null), many.dossier)).toBe('/annees/sans-date/#b');
  });

  test('leaves the proof of each entry on its own page', () => {
    expect(buildTimeline(many).undated.map(({ evidence }) => evidence)).toEqual([null]);
  });
});

describe('the types', () => {
  test('are those that have events, the fullest first, undated events counted', () => {
    const index = makeIndex({ events: [makeEvent('a', '2024-01-16', { type: 'visit' }), makeEvent('b', '2024-01-17'), makeEvent('c', null)] });
    expect(listTypes(index).map(({ title, url, count }) => [title, url, count])).toEqual([['Rencontres', '/types/rencontre/', 2], ['Visites', '/types/visite/', 1]]);
  });

  test('go on over pages when long, and lose no event', () => {
    const pages = buildTypes(many);
    expect(pages.map(({ pages: paths, number }) => paths[number - 1])).toEqual(['/types/rencontre/', '/types/rencontre/2/', '/types/rencontre/3/']);
    expect(pages.flatMap(({ shown }) => shown)).toHaveLength(601);
  });
});

/** Days over ten years. */
function spread(count: number): DossierEvent[] {
  return Array.from({ length: count }, (_, index) => makeEvent(`d${index}`, `${2016 + (index % 10)}-0${1 + (index % 9)}-1${index % 10}`));
}
