/** A facet value as an address names it: `personne=vladimir-poutine`. */
export interface FacetName {
  readonly facet: string;
  readonly slug: string;
}

/** Reads the values that the query of an address chooses, as numbers in the list of `names`; unknown ones are ignored. */
export function parseFacetQuery(query: string, names: readonly FacetName[]): ReadonlySet<number> {
  const parameters = new URLSearchParams(query);
  return new Set(names.flatMap(({ facet, slug }, value) => (parameters.getAll(facet).includes(slug) ? [value] : [])));
}

/** Writes the values chosen into a query, `?` included, empty for none; parameters that name no facet stay as they are. */
export function formatFacetQuery(query: string, names: readonly FacetName[], chosen: ReadonlySet<number>): string {
  const parameters = new URLSearchParams(query);
  for (const { facet } of names) parameters.delete(facet);
  names.forEach(({ facet, slug }, value) => void (chosen.has(value) && parameters.append(facet, slug)));
  return parameters.size === 0 ? '' : `?${parameters}`;
}
