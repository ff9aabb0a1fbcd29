/** Gives a role to whom it designates: country, office, gender, dates of the office, who was named last. */
import type { IsoDay, Office, Person } from '../model.ts';
import type { Gazetteer } from './compile-gazetteer.ts';
import { holdsOffice } from './holds-office.ts';
import type { RoleMatch } from './find-roles.ts';
import type { Referent } from './referents.ts';

/** Whom the role designates. */
export type RoleOutcome =
  | { readonly kind: 'persons'; readonly persons: readonly Person[] }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly string[] }
  | { readonly kind: 'unknown' };

/** Resolves a role at the article's date, after the people met so far, most recent first. */
export function resolveRole(role: RoleMatch, recent: readonly Referent[], gazetteer: Gazetteer, date: IsoDay): RoleOutcome {
  if (role.count > 1) return role.countries.length > 1 ? resolvePair(role, recent.filter(({ byName }) => !byName), gazetteer, date) : resolveGroup(role, recent, gazetteer, date);
  if (role.reach === 'counterpart') return resolveCounterpart(role, recent, gazetteer, date);
  if (role.reach === 'named') return resolveNamed(role, recent, gazetteer, date);
  return resolveOffice(role, recent, gazetteer, date);
}

const UNKNOWN: RoleOutcome = { kind: 'unknown' };

const isOf = (person: Person, country: string | undefined, { countryIds }: Gazetteer): boolean =>
  country === undefined || (person.country !== null && (countryIds.get(country) ?? country.replaceAll(' ', '-')) === person.country);

/** Whoever holds the first of the offices that somebody of the country holds. */
function resolveOffice(role: RoleMatch, recent: readonly Referent[], gazetteer: Gazetteer, date: IsoDay): RoleOutcome {
  const [country] = role.countries;
  for (const office of role.offices) {
    const holders = (gazetteer.holders.get(office) ?? []).filter((person) => isOf(person, country, gazetteer) && holdsOffice(person, office, date, role.former));
    const agreeing = filterGender(holders, role.gender);
    if (agreeing.length > 0) return chooseLastMet(agreeing, recent);
  }
  return UNKNOWN;
}

/** A feminine role is a woman's; a masculine one may be said of a woman who alone holds the office. */
function filterGender(persons: readonly Person[], gender: 'm' | 'f' | null): readonly Person[] {
  const exact = persons.filter((person) => gender === null || person.gender === null || person.gender === gender);
  return exact.length > 0 || gender === 'f' ? exact : persons;
}

function chooseLastMet(persons: readonly Person[], recent: readonly Referent[]): RoleOutcome {
  const [only] = persons;
  if (only !== undefined && persons.length === 1) return { kind: 'persons', persons: [only] };
  const met = recent.find(({ person }) => person !== null && persons.includes(person))?.person;
  return met === undefined || met === null ? { kind: 'ambiguous', candidates: persons.map(({ id }) => id) } : { kind: 'persons', persons: [met] };
}

/** The last person met whom the role fits; someone unknown in the same office hides those before. */
function resolveNamed(role: RoleMatch, recent: readonly Referent[], gazetteer: Gazetteer, date: IsoDay): RoleOutcome {
  if (!role.complete) return UNKNOWN;
  for (const { person, offices, country, step } of recent) {
    if (person === null) {
      if (mayBeMeant(role, offices, country)) return UNKNOWN;
    } else if (fits(person, role, gazetteer, date)) return chooseInStep(person, recent.filter((other) => other.step === step), role, gazetteer, date);
  }
  return role.possessive && role.offices.length === 1 ? resolveOfOwner(role, recent, gazetteer, date) : UNKNOWN;
}

/** The role may be said of somebody unknown, of such offices and country. Envoys (no office) are not ministers. */
function mayBeMeant({ offices: wanted, countries: [wantedCountry] }: RoleMatch, offices: readonly string[], country: string | null): boolean {
  if (wantedCountry !== undefined && country !== null && wantedCountry !== country) return false;
  return wanted.length === 0 || offices.some((office) => wanted.includes(office));
}

/** « son porte-parole »: that of the country of whoever rules and was met last. */
function resolveOfOwner(role: RoleMatch, recent: readonly Referent[], gazetteer: Gazetteer, date: IsoDay): RoleOutcome {
  const owner = recent.find(({ person }) => person !== null && !isEnvoy(person))?.person;
  const country = [...gazetteer.countryIds].find(([, id]) => id === owner?.country)?.[0];
  return country === undefined ? UNKNOWN : resolveOffice({ ...role, countries: [country] }, recent, gazetteer, date);
}

/** « le dirigeant » after two of them named side by side is either. */
function chooseInStep(person: Person, together: readonly Referent[], role: RoleMatch, gazetteer: Gazetteer, date: IsoDay): RoleOutcome {
  const rivals = together.flatMap((other) => (other.person !== null && fits(other.person, role, gazetteer, date) ? [other.person.id] : []));
  const candidates = [...new Set([person.id, ...rivals])];
  return candidates.length === 1 ? { kind: 'persons', persons: [person] } : { kind: 'ambiguous', candidates };
}

function fits(person: Person, role: RoleMatch, gazetteer: Gazetteer, date: IsoDay): boolean {
  if (role.gender !== null && person.gender !== null && person.gender !== role.gender) return false;
  if (!isOf(person, role.countries[0], gazetteer)) return false;
  return role.offices.length === 0 ? isEnvoy(person) : role.offices.some((office) => holdsOffice(person, office, date, role.former));
}

// « le responsable russe », « la diplomate » are said of those below the head of state.
const RULING: ReadonlySet<string> = new Set(['head-of-state', 'leader', 'party-leader', 'head-of-government']);
const isEnvoy = ({ offices }: Person): boolean => offices.length > 0 && !offices.some(({ office, to }: Office) => office !== null && RULING.has(office) && to === null);

function resolveCounterpart(role: RoleMatch, recent: readonly Referent[], gazetteer: Gazetteer, date: IsoDay): RoleOutcome {
  const [country] = role.countries;
  if (country === undefined) return resolveBareCounterpart(role, recent, date);
  for (const referent of recent) {
    if (referent.person === null ? referent.country === country : isOf(referent.person, country, gazetteer)) continue;
    const offices = referent.person === null ? referent.offices : listOffices(referent.person, date);
    const outcome = resolveOffice({ ...role, offices: widen(offices), former: false }, recent, gazetteer, date);
    if (outcome.kind !== 'unknown') return outcome;
  }
  return UNKNOWN;
}

/** « son homologue »: of those met, the one other person who holds an office of the one met last. */
function resolveBareCounterpart(role: RoleMatch, [last, ...others]: readonly Referent[], date: IsoDay): RoleOutcome {
  if (!role.complete || last === undefined || last.person === null) return UNKNOWN;
  const offices = widen(listOffices(last.person, date));
  const peers = others.flatMap(({ person }) => (person !== null && person.country !== last.person?.country && offices.some((office) => holdsOffice(person, office, date, false)) ? [person] : []));
  return peers.length === 1 ? { kind: 'persons', persons: peers } : UNKNOWN;
}

const listOffices = (person: Person, date: IsoDay): string[] =>
  person.offices.flatMap(({ office }) => (office !== null && holdsOffice(person, office, date, false) ? [office] : []));

/** Heads of state and leaders are each other's counterparts. */
const widen = (offices: readonly string[]): string[] =>
  offices.some((office) => office === 'leader' || office === 'head-of-state') ? ['head-of-state', 'leader'] : [...offices];

/** « les ministres russe et nord-coréen »: one person a country, or nobody. */
function resolvePair(role: RoleMatch, recent: readonly Referent[], gazetteer: Gazetteer, date: IsoDay): RoleOutcome {
  const persons = role.countries.flatMap((country) => {
    const one: RoleMatch = { ...role, countries: [country], count: 1, gender: null, complete: true };
    const outcome = resolveRole(one, recent, gazetteer, date);
    return outcome.kind === 'persons' ? outcome.persons : [];
  });
  return persons.length > 0 ? { kind: 'persons', persons } : UNKNOWN;
}

/** « les deux ministres », « les deux hommes »: the last people met whom the role fits, provided nobody unknown came between. */
function resolveGroup(role: RoleMatch, recent: readonly Referent[], gazetteer: Gazetteer, date: IsoDay): RoleOutcome {
  const persons: Person[] = [];
  const steps: number[] = [];
  let stranger: Referent | null = null;
  if (!role.complete) return UNKNOWN;
  const suits = (person: Person): boolean =>
    role.reach === 'people' ? person.gender === role.gender : fits(person, { ...role, gender: null }, gazetteer, date);
  for (const referent of recent) {
    const { person, offices, country, step } = referent;
    if (referent.byName) stranger = referent;
    else if (person === null && mayBeMeant(role, offices, country)) return UNKNOWN;
    if (person === null || persons.includes(person) || !suits(person)) continue;
    persons.unshift(person);
    steps.push(step);
    if (persons.length === role.count) return areTogether(role, steps, recent[0]?.step ?? step, stranger) ? { kind: 'persons', persons } : UNKNOWN;
  }
  return UNKNOWN;
}

// In passages.
const PEOPLE_REACH = 3;

/**
 * Those met are those meant: people without an office were met lately, and no unknown name came between. An office
 * tells more: a name met beside both of its holders in one passage is not of theirs.
 */
function areTogether({ reach }: RoleMatch, steps: readonly number[], last: number, stranger: Referent | null): boolean {
  const oldest = Math.min(...steps);
  if (reach === 'people') return stranger === null && last - oldest <= PEOPLE_REACH;
  return stranger === null || oldest >= stranger.step;
}
