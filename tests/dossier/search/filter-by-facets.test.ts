import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildFacetSets, filterByFacets, holdsEntry } from '../../../src/dossier/search/filter-by-facets.ts';

/** 0 and 1 are people, 2 and 3 types. */
const FACETS = ['personne', 'personne', 'type', 'type'];
const ENTRIES = [[0, 2], [1, 2], [0, 1, 3], [3], []];

describe('filterByFacets', () => {
  test('shows everything when nothing is chosen', () => {
    expect(show([])).toEqual({ shown: [0, 1, 2, 3, 4], total: 5, counts: [2, 2, 2, 2] });
  });

  test('adds the values of one facet up', () => {
    expect(show([0, 1]).shown).toEqual([0, 1, 2]);
    expect(show([2, 3]).shown).toEqual([0, 1, 2, 3]);
  });

  test('asks for every facet at once', () => {
    expect(show([0, 2]).shown).toEqual([0]);
    expect(show([0, 1, 3]).shown).toEqual([2]);
  });

  test('counts beside a value what choosing it would show, the other facets as they are', () => {
    expect(show([0]).counts).toEqual([2, 2, 1, 1]);
    expect(show([3]).counts).toEqual([1, 1, 2, 2]);
    expect(show([0, 2]).counts).toEqual([1, 1, 1, 1]);
  });

  test('keeps the values that would show nothing, at 0', () => {
    const sets = buildFacetSets(['personne', 'type', 'type'], [[0, 1], [2]]);
    expect(filterByFacets(sets, new Set([0])).counts).toEqual([1, 1, 0]);
  });

  test('ignores a number that is no value', () => {
    expect(filterByFacets(buildFacetSets(['type'], [[0, 7], [7]]), new Set([7])).total).toBe(2);
  });

  test('says of any entries, whatever their number, what a plain reading says', () => {
    const facet = fc.constantFrom('personne', 'lieu', 'type');
    const given = fc.tuple(fc.array(facet, { minLength: 1, maxLength: 6 }), fc.array(fc.uniqueArray(fc.nat(5)), { maxLength: 100 }), fc.uniqueArray(fc.nat(5)));
    fc.assert(
      fc.property(given, ([facets, entries, choice]) => {
        const chosen = new Set(choice.filter((value) => value < facets.length));
        const { shown, total, counts } = filterByFacets(buildFacetSets(facets, entries), chosen);
        const plain = entries.map((values) => fits(values, chosen, facets));
        expect(entries.map((_, entry) => holdsEntry(shown, entry))).toEqual(plain);
        expect(total).toBe(plain.filter(Boolean).length);
        expect(counts).toEqual(
          facets.map((own, value) => {
            const alone = new Set([...[...chosen].filter((other) => facets[other] !== own), value]);
            return entries.filter((values) => fits(values, alone, facets)).length;
          }),
        );
      }),
    );
  });
});

const fits = (values: readonly number[], chosen: ReadonlySet<number>, facets: readonly string[]): boolean =>
  [...Map.groupBy(chosen, (value) => facets[value]).values()].every((wanted) => wanted.some((value) => values.includes(value)));

function show(chosen: readonly number[]) {
  const { shown, ...rest } = filterByFacets(buildFacetSets(FACETS, ENTRIES), new Set(chosen));
  return { shown: [...ENTRIES.keys()].filter((entry) => holdsEntry(shown, entry)), ...rest };
}
