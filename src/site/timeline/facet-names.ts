import { EVENT_TYPE_TERMS, MOOD_TERMS } from '../../dossier/french/event-terms.ts';
import type { DossierEvent } from '../../dossier/model.ts';
import { typeUrl } from '../../dossier/routes.ts';
import { findCertainty } from '../certainty.ts';
import type { DossierIndex } from '../dossier-index.ts';

/** A value of a facet, before anyone counts who has it. */
export interface FacetName {
  /** What an address calls it: `vladimir-poutine`, `rencontre`, `2024`. */
  readonly slug: string;
  readonly name: string;
  /** Path of its page, without the base path, or a fragment of the page, ending with the slug; `null` when it has neither. */
  readonly url: string | null;
}

/** The people who take part in an event. */
export const listFacetPeople = ({ participants }: DossierEvent, { entities }: DossierIndex): FacetName[] =>
  participants.flatMap(({ entity: id }) => {
    const person = entities.get(id);
    return person?.kind === 'person' ? [{ slug: id, name: person.name, url: person.url }] : [];
  });

/** Where an event took place, and every place that contains it. */
export function listFacetPlaces({ places }: DossierEvent, { entities }: DossierIndex): FacetName[] {
  const reached = new Set(places);
  for (const id of reached) {
    const place = entities.get(id);
    if (place?.kind === 'place' && place.within !== null) reached.add(place.within);
  }
  return [...reached].flatMap((id) => {
    const place = entities.get(id);
    return place === undefined ? [] : [{ slug: id, name: place.name, url: place.url }];
  });
}

/** The type of an event. */
export const listFacetTypes = ({ type }: DossierEvent): FacetName[] => [{ slug: foldWord(EVENT_TYPE_TERMS[type]), name: EVENT_TYPE_TERMS[type], url: typeUrl(type) }];

/** The articles that attest an event. */
export const listFacetArticles = ({ attestations }: DossierEvent, { articles }: DossierIndex): FacetName[] =>
  attestations.flatMap(({ article: id }) => {
    const article = articles.get(id);
    return article === undefined ? [] : [{ slug: id, name: article.title, url: article.url }];
  });

/** The years, among those given, that the dates of an event touch: all of them up to an open end. */
export function listFacetYears({ min, max }: DossierEvent, years: readonly string[]): FacetName[] {
  if (min === null && max === null) return [];
  const touched = years.filter((year) => (min ?? '').slice(0, 4) <= year && year <= (max ?? '9999').slice(0, 4));
  return touched.map((year) => ({ slug: year, name: year, url: `#annee-${year}` }));
}

/** How sure an event is. */
export function listFacetCertainties(event: DossierEvent): FacetName[] {
  const name = MOOD_TERMS[findCertainty(event)];
  return [{ slug: foldWord(name), name, url: null }];
}

const foldWord = (word: string): string => word.normalize('NFD').replaceAll(/\p{M}/gu, '');
