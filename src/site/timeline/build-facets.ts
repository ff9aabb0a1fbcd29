import { MOOD_TERMS } from '../../dossier/french/event-terms.ts';
import { MOODS, type DossierEvent } from '../../dossier/model.ts';
import type { DossierIndex } from '../dossier-index.ts';
import { yearOf } from './event-order.ts';
import { listFacetArticles, listFacetCertainties, listFacetPeople, listFacetPlaces, listFacetTypes, listFacetYears, type FacetName } from './facet-names.ts';

/** One way to sort events out; its key is also its parameter in an address. */
export interface Facet {
  readonly key: 'personne' | 'lieu' | 'type' | 'article' | 'periode' | 'certitude';
  readonly values: readonly FacetValue[];
}

/** A value of a facet, which one event at least has. */
export interface FacetValue extends FacetName {
  /** How many of the events have it. */
  readonly count: number;
}

/** The facets of some events, and for each event the numbers of its values, counted from 0 through all facets in order. */
export interface Facets {
  readonly facets: readonly Facet[];
  readonly valuesOf: (event: Pick<DossierEvent, 'id'>) => readonly number[];
}

/**
 * Builds the facets of events. The most frequent values come first, then by name; years and certainties keep their own
 * order. A facet whose every value all events share sorts nothing out: it is left out.
 */
export function buildFacets(events: readonly DossierEvent[], index: DossierIndex): Facets {
  // Only a year that heads events can be led to.
  const years = [...new Set(events.map(yearOf))].filter((year) => year !== null);
  const drafts = [
    draftFacet('personne', events, (event) => listFacetPeople(event, index), byCount),
    draftFacet('lieu', events, (event) => listFacetPlaces(event, index), byCount),
    draftFacet('type', events, listFacetTypes, byCount),
    draftFacet('article', events, (event) => listFacetArticles(event, index), byCount),
    draftFacet('periode', events, (event) => listFacetYears(event, years), (a, b) => a.name.localeCompare(b.name)),
    draftFacet('certitude', events, listFacetCertainties, (a, b) => SUREST.indexOf(a.name) - SUREST.indexOf(b.name)),
  ].filter(({ values }) => values.some(({ holders }) => holders.size < events.length));
  const numbers = new Map<string, number[]>(events.map(({ id }) => [id, []]));
  drafts.flatMap(({ values }) => values).forEach(({ holders }, number) => holders.forEach((id) => numbers.get(id)?.push(number)));
  return {
    facets: drafts.map(({ key, values }) => ({ key, values: values.map(({ slug, name, url, holders }) => ({ slug, name, url, count: holders.size })) })),
    valuesOf: ({ id }) => numbers.get(id) ?? [],
  };
}

/** A value and the events that have it, by id. */
interface Draft extends FacetName {
  readonly holders: Set<string>;
}

function draftFacet(key: Facet['key'], events: readonly DossierEvent[], list: (event: DossierEvent) => readonly FacetName[], order: (a: Draft, b: Draft) => number) {
  const drafts = new Map<string, Draft>();
  for (const event of events) {
    for (const name of list(event)) {
      const draft = drafts.get(name.slug) ?? { ...name, holders: new Set() };
      draft.holders.add(event.id);
      drafts.set(name.slug, draft);
    }
  }
  return { key, values: [...drafts.values()].toSorted(order) };
}

const byCount = (a: Draft, b: Draft): number => b.holders.size - a.holders.size || a.name.localeCompare(b.name, 'fr');

const SUREST: readonly string[] = MOODS.toReversed().map((mood) => MOOD_TERMS[mood]);
