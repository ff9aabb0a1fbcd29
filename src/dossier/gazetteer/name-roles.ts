/** Gives names to the roles of an article, in reading order, after those already met. */
import type { IsoDay, Person, Span } from '../model.ts';
import type { Gazetteer } from './compile-gazetteer.ts';
import type { AmbiguousName, NameHit, PassageNames } from './find-names.ts';
import { findRoles } from './find-roles.ts';
import type { RoleMatch } from './find-roles.ts';
import { foldName } from './split-words.ts';
import type { PlaceLookup } from './read-countries.ts';
import { resolveRole } from './resolve-role.ts';
import type { Referent } from './resolve-role.ts';

/** A role given to someone; a plural role gives several hits on the same words. */
export interface RoleHit extends Span {
  readonly person: Person;
}

/** The roles of one passage. */
export interface PassageRoles {
  readonly hits: readonly RoleHit[];
  readonly ambiguous: readonly AmbiguousName[];
}

/** Names the roles of each passage. A role apposed to a name is left to the name. */
export function nameRoles(passages: readonly PassageNames[], gazetteer: Gazetteer, date: IsoDay): PassageRoles[] {
  const referents: Referent[] = [];
  const countryNames = new Map([...gazetteer.countryIds].map(([name, id]) => [id, name]));
  return passages.map((names) => nameRolesIn(names, referents, countryNames, gazetteer, date));
}

function nameRolesIn(names: PassageNames, referents: Referent[], countryNames: ReadonlyMap<string, string>, gazetteer: Gazetteer, date: IsoDay): PassageRoles {
  const { passage, words, hits: nameHits } = names;
  const hits: RoleHit[] = [];
  const ambiguous: AmbiguousName[] = [];
  const persons = nameHits.filter(isPersonHit);
  let told = 0;
  const tellUntil = (start: number): void => {
    for (let hit = persons[told]; hit !== undefined && hit.start < start; hit = persons[told]) {
      referents.push({ person: hit.entity, offices: [] });
      told += 1;
    }
  };
  for (const role of findRoles(passage.text, words, lookUpPlaces(nameHits, countryNames))) {
    tellUntil(role.start);
    if (persons.some((hit) => hit.start < role.end && role.start < hit.end)) continue;
    const apposed = findApposed(role, names, persons);
    if (apposed === 'stranger') referents.push({ person: null, offices: role.offices });
    if (apposed === 'stranger' || apposed === 'title') continue;
    const outcome = resolveRole(role, referents, gazetteer, date);
    if (outcome.kind === 'unknown' && role.countries.length > 0) referents.push({ person: null, offices: role.offices });
    if (outcome.kind === 'ambiguous') ambiguous.push({ start: role.start, end: role.end, candidates: outcome.candidates });
    if (outcome.kind !== 'persons') continue;
    const [only] = outcome.persons;
    if (outcome.persons.length === 1 && only !== undefined && isBesideName(role, names, persons, only)) continue;
    for (const person of outcome.persons) {
      hits.push({ start: role.start, end: role.end, person });
      referents.push({ person, offices: [] });
    }
  }
  tellUntil(Number.POSITIVE_INFINITY);
  return { hits, ambiguous };
}

type PersonHit = NameHit & { readonly entity: Person };
const isPersonHit = (hit: NameHit): hit is PersonHit => hit.entity.kind === 'person';

function lookUpPlaces(hits: readonly NameHit[], countryNames: ReadonlyMap<string, string>): PlaceLookup {
  return (first) => {
    const hit = hits.find((one) => one.first === first && one.entity.kind === 'place');
    if (hit?.entity.kind !== 'place' || hit.entity.country === null) return null;
    return { country: countryNames.get(hit.entity.country) ?? foldName(hit.entity.country), last: hit.last, site: hit.entity.placeKind === 'site' };
  };
}

/** What a role is apposed to on its right: a name that it titles, or somebody unknown. */
function findApposed(role: RoleMatch, { passage, words }: PassageNames, persons: readonly PersonHit[]): 'title' | 'stranger' | null {
  const next = words[role.last + 1];
  if (next === undefined) return null;
  const gap = passage.text.slice(role.end, next.start);
  const named = persons.some(({ first }) => first === role.last + 1);
  if (/^\s$/u.test(gap) && named) return 'title';
  if (/^\s$/u.test(gap) && next.capitals === 'initial' && persons.every(({ first }) => first !== role.last + 1)) return 'stranger';
  const following = words[role.last + 2];
  const twoCapitals = next.capitals === 'initial' && following?.capitals === 'initial' && /^\s$/u.test(passage.text.slice(next.end, following.start));
  return /^,\s$/u.test(gap) && twoCapitals && !named ? 'stranger' : null;
}

/** « la cheffe de la diplomatie nord-coréenne, Choe Son-hui »; « Choe Son-hui, la ministre… »; « Lavrov est le chef… ». */
function isBesideName(role: RoleMatch, { passage: { text } }: PassageNames, persons: readonly PersonHit[], person: Person): boolean {
  return persons.some(({ entity, start, end }) => {
    if (entity !== person) return false;
    if (start >= role.end) return /^\s?[,(:–—]?\s?(?:M\.|Mme|Monsieur|Madame)?\s?$/u.test(text.slice(role.end, start));
    return end <= role.start && /^(?:\s?[,(–—]\s?|\s(?:est|était|devient|devenu|devenue|reste)\s)$/u.test(text.slice(end, role.start));
  });
}
