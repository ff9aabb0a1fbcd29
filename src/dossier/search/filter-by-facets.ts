/** Entries and the facet values they have, ready to be filtered again and again. An entry or a value is known by its number. */
export interface FacetSets {
  /** How many entries there are. */
  readonly size: number;
  /** By value: the facet it belongs to. */
  readonly facets: readonly string[];
  /** By value: the entries that have it, one bit each. */
  readonly holders: readonly Uint32Array[];
}

/** What a choice of values leaves. */
export interface Filtered {
  /** The entries that stay, one bit each. */
  readonly shown: Uint32Array;
  /** How many they are. */
  readonly total: number;
  /** By value: how many entries choosing it alone in its facet would show, the other facets as they are. */
  readonly counts: readonly number[];
}

/** Builds the sets of entries from the values of each. `facets`: by value, the facet it belongs to. A value beyond them is ignored. */
export function buildFacetSets(facets: readonly string[], entries: readonly (readonly number[])[]): FacetSets {
  const holders = facets.map(() => emptySet(entries.length));
  entries.forEach((values, entry) => {
    for (const value of values) {
      const holder = holders[value];
      if (holder !== undefined) holder[entry >>> 5] = (holder[entry >>> 5] ?? 0) | (1 << (entry & 31));
    }
  });
  return { size: entries.length, facets, holders };
}

/** Filters entries by the values chosen: one of them inside a facet, all facets at once. Nothing chosen shows everything. */
export function filterByFacets({ size, facets, holders }: FacetSets, chosen: ReadonlySet<number>): Filtered {
  const unions = new Map<string, Uint32Array>();
  holders.forEach((holder, value) => {
    const facet = facets[value] ?? '';
    if (chosen.has(value)) unions.set(facet, (unions.get(facet) ?? emptySet(size)).map((word, at) => word | (holder[at] ?? 0)));
  });
  const leave = (left: string | null): Uint32Array => {
    const kept = [...unions].filter(([facet]) => facet !== left);
    return fullSet(size).map((word, at) => kept.reduce((bits, [, union]) => bits & (union[at] ?? 0), word));
  };
  const shown = leave(null);
  const bases = new Map([...new Set(facets)].map((facet) => [facet, unions.has(facet) ? leave(facet) : shown]));
  return { shown, total: countBits(shown), counts: holders.map((holder, value) => countBits(holder, bases.get(facets[value] ?? ''))) };
}

/** Whether a set holds an entry. */
export const holdsEntry = (set: Uint32Array, entry: number): boolean => (((set[entry >>> 5] ?? 0) >>> (entry & 31)) & 1) === 1;

const emptySet = (size: number): Uint32Array => new Uint32Array(Math.ceil(size / 32));

const fullSet = (size: number): Uint32Array => emptySet(size).map((_, at) => (size - 32 * at < 32 ? 2 ** (size - 32 * at) - 1 : 2 ** 32 - 1));

/** Counts the entries of a set that are in the other too. */
function countBits(set: Uint32Array, other: Uint32Array = set): number {
  let count = 0;
  for (let at = 0; at < set.length; at += 1) {
    for (let word = (set[at] ?? 0) & (other[at] ?? 0); word !== 0; word &= word - 1) count += 1;
  }
  return count;
}
