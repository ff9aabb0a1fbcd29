/** The glossary made ready for recognition. */
import type { Entity, Person, Place } from '../model.ts';
import { HALVES, SEATS } from './countries.fr.ts';
import { listSpellings } from './list-spellings.ts';
import { TRAP_NAMES } from './names.fr.ts';
import { foldName } from './split-words.ts';
import type { Spelling, TrieNode } from './build-trie.ts';
import { buildTrie } from './build-trie.ts';

/** What `findMentions` looks names, offices and seats up in. Opaque to other rooms. */
export interface Gazetteer {
  readonly trie: TrieNode;
  /** Office key → those who hold or held it. */
  readonly holders: ReadonlyMap<string, readonly Person[]>;
  /** Folded French name of a country → its id. */
  readonly countryIds: ReadonlyMap<string, string>;
  /** Ids of the capitals and palaces that may stand for a government. */
  readonly seats: ReadonlySet<string>;
}

/** Compiles the glossary. Cost is linear in the length of its spellings. */
export function compileGazetteer(entities: readonly Entity[]): Gazetteer {
  const persons = entities.filter((entity): entity is Person => entity.kind === 'person');
  const places = entities.filter((entity): entity is Place => entity.kind === 'place');
  return {
    trie: buildTrie([...entities.flatMap(listSpellings), ...listHalves(places), ...TRAP_NAMES.map(buildTrap)]),
    holders: groupHolders(persons),
    countryIds: new Map(places.filter(({ placeKind }) => placeKind === 'country').map(({ id, name }) => [foldName(name), id])),
    seats: new Set(places.filter(isSeat).map(({ id }) => id)),
  };
}

/** « le Nord » and « le Sud ». */
function listHalves(places: readonly Place[]): Spelling[] {
  const halves = places.filter(({ placeKind, name }) => placeKind === 'country' && HALVES.has(foldName(name)));
  const confirmedBy = halves.map(({ id }) => id);
  return halves.map((entity) => ({ text: HALVES.get(foldName(entity.name)) ?? '', entity, form: 'name', strength: 'weak', confirmedBy }));
}

const buildTrap = (text: string): Spelling => ({ text, entity: null, form: 'name', strength: 'trap' });

function groupHolders(persons: readonly Person[]): Map<string, Person[]> {
  const holders = new Map<string, Person[]>();
  for (const person of persons) {
    for (const { office } of person.offices) {
      if (office === null) continue;
      const group = holders.get(office) ?? [];
      if (!group.includes(person)) group.push(person);
      holders.set(office, group);
    }
  }
  return holders;
}

const isSeat = ({ name, placeKind, country }: Place): boolean =>
  (placeKind === 'city' || placeKind === 'site') && country !== null && SEATS.has(foldName(name));
