import { buildDoc } from './build-doc.ts';
import type { SearchDoc } from './build-doc.ts';
import type { Spelling } from './collect-spellings.ts';
import { findNameRun } from './find-name-run.ts';
import { splitWords } from './fold-query.ts';
import { listContainers } from './list-containers.ts';
import type { IndexedEntity, IndexedEvent } from './search-head.ts';

/** An entity: its names, then its offices and what designates it. Its note is in the terms. */
export function buildEntityDoc(entity: IndexedEntity, number: number, spellings: ReadonlyMap<string, readonly Spelling[]>): SearchDoc {
  const { within } = entity;
  const { name, native, aliases, muted, offices, formerOffices, roles } = entity;
  return buildDoc(
    [
      [1, [name, native, ...aliases, ...muted]],
      [0.6, [...offices, ...roles]],
      [0.5, formerOffices],
    ],
    [
      [1, [number]],
      [0.6, findNamed([...offices, ...formerOffices, ...roles], spellings)],
      [0.5, within === null ? [] : [within]],
    ],
  );
}

/** An event: its title, people and places. The sentences that attest it are in the terms. */
export function buildEventDoc(event: IndexedEvent, entities: readonly IndexedEntity[]): SearchDoc {
  const inside = entities.flatMap((_, place) => (listContainers(entities, place).some((container) => event.places.includes(container)) ? [place] : []));
  return buildDoc(
    [
      [1, [event.title]],
      [0.85, [...event.participants, ...event.places].flatMap((number) => listNames(entities[number]))],
    ],
    [...listEventEntities(event, entities).map((numbers, field) => [ENTITY_WEIGHTS[field] ?? 0, numbers] as const), [0.25, inside]],
  );
}

/** What an entity counts for in an event: one that it is told of, one that takes part, a place that contains its own. */
export const ENTITY_WEIGHTS = [0.95, 0.9, 0.75] as const;

/** The entities of an event in fields of these weights, the heaviest first. */
export function listEventEntities({ participants, places }: IndexedEvent, entities: readonly IndexedEntity[]): readonly (readonly number[])[] {
  // « Poutine en Corée du Nord » asks for a place before a party.
  const isPlace = (entity: number): boolean => entities[entity]?.kind === 'place';
  return [[...participants.filter((entity) => !isPlace(entity)), ...places], participants, places.flatMap((place) => listContainers(entities, place))];
}

const listNames = (entity: IndexedEntity | undefined): readonly string[] => (entity === undefined ? [] : [entity.name, entity.native, ...entity.aliases, ...entity.muted]);

/** The entities whose names are spelled in some texts. */
export function findNamed(texts: readonly string[], spellings: ReadonlyMap<string, readonly Spelling[]>): number[] {
  return texts.flatMap((text) => {
    const words = splitWords(text).map((word) => word.text);
    return words.flatMap((_, at) => findNameRun(words, at, spellings)?.spellings.map(({ entity }) => entity) ?? []);
  });
}
