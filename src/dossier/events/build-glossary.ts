import { SEATS } from '../gazetteer/countries.fr.ts';
import { foldName } from '../gazetteer/split-words.ts';
import type { Entity, EntityKind } from '../model.ts';
import { indexContainment } from './index-containment.ts';
import type { Containment } from './locate.ts';

/** What reading and merging events need to know of the entities. */
export interface Glossary {
  readonly kinds: ReadonlyMap<string, EntityKind>;
  /** Grammatical gender of people, where it is known. */
  readonly genders: ReadonlyMap<string, 'm' | 'f'>;
  /** Ids of the country of each entity that has one. */
  readonly homes: ReadonlyMap<string, string>;
  /** Ids of countries by their folded French name: `coree du nord`. */
  readonly countries: ReadonlyMap<string, string>;
  /** Ids of capitals by the id of their country. */
  readonly capitals: ReadonlyMap<string, string>;
  /** Borders with the ids of the countries their name tells. */
  readonly borders: readonly { readonly id: string; readonly countries: readonly string[] }[];
  /** By the id of a minister, that of the ministry of the same name and country. */
  readonly ministries: ReadonlyMap<string, string>;
  readonly containment: Containment;
}

/** Indexes the entities for the events. */
export function buildGlossary(entities: readonly Entity[]): Glossary {
  const places = entities.filter((entity) => entity.kind === 'place');
  const countries = new Map(places.flatMap(({ id, name, placeKind }) => (placeKind === 'country' ? [[foldName(name), id] as const] : [])));
  return {
    kinds: new Map(entities.map(({ id, kind }) => [id, kind])),
    genders: new Map(entities.flatMap((entity) => (entity.kind === 'person' && entity.gender ? [[entity.id, entity.gender] as const] : []))),
    homes: new Map(entities.flatMap(({ id, country }) => (country === null ? [] : [[id, country] as const]))),
    countries,
    capitals: new Map(places.flatMap(({ id, name, placeKind, country }) => (placeKind === 'city' && country !== null && SEATS.has(foldName(name)) ? [[country, id] as const] : []))),
    borders: places.flatMap(({ id, name, placeKind }) => (placeKind === 'border' ? [{ id, countries: [...countries].flatMap(([country, of]) => (` ${foldName(name)} `.includes(` ${country} `) ? [of] : [])) }] : [])),
    ministries: indexMinistries(entities),
    containment: indexContainment(places),
  };
}

/** « ministre des Affaires étrangères de la Russie » heads the « ministère russe des Affaires étrangères ». */
function indexMinistries(entities: readonly Entity[]): Map<string, string> {
  const ministries = entities.flatMap((entity) => (entity.kind === 'organisation' && foldName(entity.name).startsWith('ministere ') ? [{ id: entity.id, country: entity.country, name: foldName(entity.name) }] : []));
  return new Map(entities.flatMap((entity) => {
    if (entity.kind !== 'person') return [];
    const matters = entity.offices.flatMap(({ title }) => /^ministre (?:des |de la |de l |du |de )(\S+(?: \S+)?)/.exec(foldName(title))?.[1] ?? []);
    const ministry = ministries.find(({ country, name }) => country === entity.country && matters.some((matter) => name.includes(matter)));
    return ministry ? [[entity.id, ministry.id] as const] : [];
  }));
}
