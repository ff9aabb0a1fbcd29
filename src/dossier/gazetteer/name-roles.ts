/** Gives names to the roles of an article, in reading order, after those already met. */
import type { IsoDay, Person, Span } from '../model.ts';
import type { Gazetteer } from './compile-gazetteer.ts';
import type { AmbiguousName, NameHit, PassageNames } from './find-names.ts';
import { findRoles } from './find-roles.ts';
import { findStrangers } from './find-strangers.ts';
import type { RoleMatch } from './find-roles.ts';
import { CIVILITIES, RELATIVES } from './names.fr.ts';
import { foldName } from './split-words.ts';
import type { PlaceLookup } from './read-countries.ts';
import { resolveRole } from './resolve-role.ts';
import { Referents } from './referents.ts';

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
  const referents = new Referents();
  const countryNames = new Map([...gazetteer.countryIds].map(([name, id]) => [id, name]));
  return passages.map((names, step) => nameRolesIn(names, step, referents, { countryNames, gazetteer, date }));
}

interface RoleContext {
  readonly countryNames: ReadonlyMap<string, string>;
  readonly gazetteer: Gazetteer;
  readonly date: IsoDay;
}

function nameRolesIn(names: PassageNames, step: number, referents: Referents, { countryNames, gazetteer, date }: RoleContext): PassageRoles {
  const { passage, words, hits: nameHits, starting } = names;
  const hits: RoleHit[] = [];
  const ambiguous: AmbiguousName[] = [];
  const persons = nameHits.filter(isPersonHit);
  const strangers = findStrangers(names);
  let told = 0;
  let passed = 0;
  const tellUntil = (start: number): void => {
    for (let hit = persons[told]; hit !== undefined && hit.start < start; hit = persons[told]) {
      passed = tellStrangers(strangers, passed, hit.start, step, referents);
      referents.meet(hit.entity, step);
      told += 1;
    }
    passed = tellStrangers(strangers, passed, start, step, referents);
  };
  for (const role of findRoles(passage.text, words, lookUpPlaces(starting, countryNames))) {
    tellUntil(role.start);
    if ((persons[told]?.start ?? role.end) < role.end) continue;
    const apposed = findApposed(role, names);
    if (apposed === 'stranger' || role.indefinite) referents.meetStranger(role.offices, role.countries[0] ?? null, step);
    if (apposed !== null || role.indefinite) continue;
    const mastered = readMaster(role, names, countryNames);
    // « le ministre de Poutine … son homologue »: the minister is the one spoken of last.
    if (mastered !== role) tellUntil(words[role.last + 2]?.end ?? role.end);
    const outcome = resolveRole(mastered, mastered.count > 1 ? referents.listEveryone() : referents.listRecent(), gazetteer, date);
    if (outcome.kind === 'unknown' && role.countries.length > 0) referents.meetStranger(role.offices, role.countries[0] ?? null, step);
    if (outcome.kind === 'ambiguous') ambiguous.push({ start: role.start, end: role.end, candidates: outcome.candidates });
    if (outcome.kind !== 'persons') continue;
    const [only] = outcome.persons;
    if (outcome.persons.length === 1 && only !== undefined && isBesideName(role, names, only)) continue;
    for (const person of outcome.persons) {
      hits.push({ start: role.start, end: role.end, person });
      referents.meet(person, step);
    }
  }
  tellUntil(Number.POSITIVE_INFINITY);
  return { hits, ambiguous };
}

/** Meets the unknown names from `next` that stand before `end`; returns how many were met in all. */
function tellStrangers(strangers: readonly number[], next: number, end: number, step: number, referents: Referents): number {
  let at = next;
  for (let start = strangers[at]; start !== undefined && start < end; start = strangers[at]) {
    referents.meetUnknownName(step);
    at += 1;
  }
  return at;
}

type PersonHit = NameHit & { readonly entity: Person };
const isPersonHit = (hit: NameHit): hit is PersonHit => hit.entity.kind === 'person';

function lookUpPlaces(starting: PassageNames['starting'], countryNames: ReadonlyMap<string, string>): PlaceLookup {
  return (first) => {
    const hit = starting.get(first);
    if (hit === undefined) return null;
    if (hit.entity.kind !== 'place' || hit.entity.country === null) return 'other';
    return { country: countryNames.get(hit.entity.country) ?? foldName(hit.entity.country), last: hit.last, site: hit.entity.placeKind === 'site' };
  };
}

/** « le ministre des Affaires étrangères de Vladimir Poutine »: the country is that of the person, who stays a mention of their own. */
function readMaster(role: RoleMatch, { words, starting }: PassageNames, countryNames: ReadonlyMap<string, string>): RoleMatch {
  const master = ['de', 'd'].includes(words[role.last + 1]?.key ?? '') ? starting.get(role.last + 2)?.entity : undefined;
  if (role.countries.length > 0 || role.reach !== 'named' || role.offices.length === 0 || master?.kind !== 'person' || master.country === null) return role;
  return { ...role, reach: 'office', countries: [countryNames.get(master.country) ?? foldName(master.country)] };
}

/** What a role is apposed to on its right: a name that it titles, or somebody unknown. */
function findApposed(role: RoleMatch, { passage: { text }, words, starting }: PassageNames): 'title' | 'stranger' | null {
  const [next, following] = words.slice(role.last + 1, role.last + 3);
  if (next === undefined) return null;
  const gap = text.slice(role.end, next.start);
  const named = starting.get(role.last + 1)?.entity.kind === 'person';
  if (/^\s$/u.test(gap)) return named ? 'title' : next.capitals === 'initial' ? 'stranger' : null;
  if (/^,\s$/u.test(gap) && named && role.reach === 'counterpart') return 'title';
  const twoCapitals = next.capitals === 'initial' && following?.capitals === 'initial' && /^\s$/u.test(text.slice(next.end, following.start));
  // « la sœur du dirigeant nord-coréen, Kim Yo-jong »: the name is the sister's.
  const relative = words.slice(Math.max(0, role.first - 2), role.first).some(({ key }) => RELATIVES.has(key));
  return /^,\s$/u.test(gap) && twoCapitals && !named && !relative ? 'stranger' : null;
}

/** « la cheffe de la diplomatie nord-coréenne, Choe Son-hui »; « Choe Son-hui, la ministre… »; « Lavrov est le chef… ». */
function isBesideName(role: RoleMatch, { passage: { text }, words, starting, ending }: PassageNames, person: Person): boolean {
  const civil = CIVILITIES.has(words[role.last + 1]?.key ?? '') ? role.last + 2 : role.last + 1;
  const after = starting.get(civil);
  if (after?.entity === person && /^\s?[,(:–—]?\s?(?:\p{L}+\.?\s)?$/u.test(text.slice(role.end, after.start))) return true;
  const before = ending.get(role.first - 1) ?? ending.get(role.first - 2);
  return before?.entity === person && /^(?:\s?[,(–—]\s?|\s(?:est|était|devient|devenu|devenue|reste)\s)$/u.test(text.slice(before.end, role.start));
}
