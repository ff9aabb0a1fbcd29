import { SEATS } from '../gazetteer/countries.fr.ts';
import type { Entity } from '../model.ts';
import type { Glossary } from './cluster.ts';
import { indexContainment } from './index-containment.ts';

/** What reading and merging events needs of the entities, ready to be looked up. */
export function buildGlossary(entities: readonly Entity[]): Glossary {
  const places = entities.filter((entity) => entity.kind === 'place');
  return {
    kinds: new Map(entities.map(({ id, kind }) => [id, kind])),
    genders: new Map(entities.flatMap((entity) => (entity.kind === 'person' && entity.gender ? [[entity.id, entity.gender] as const] : []))),
    countries: new Map(places.flatMap(({ id, name, placeKind }) => (placeKind === 'country' ? [[foldName(name), id] as const] : []))),
    capitals: new Map(places.flatMap(({ id, name, placeKind, country }) => (placeKind === 'city' && country !== null && SEATS.has(foldName(name)) ? [[country, id] as const] : []))),
    containment: indexContainment(places),
  };
}

/** « Corée du Nord » → `coree du nord`, as the lexicon of countries writes it. */
const foldName = (name: string): string => name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('-', ' ');
