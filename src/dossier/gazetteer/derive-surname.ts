/** Tells the surname from the given name, by the convention of the person's country. */
import type { Person } from '../model.ts';
import { foldName } from './split-words.ts';

/** The two parts of a person's name, as written. */
export interface PersonName {
  readonly surname: string;
  readonly given: string;
}

/**
 * Splits one spelling of a person's name. Korean and Chinese names put the family first; others, Japanese ones
 * included as the French press writes them, put it last. `null` when the spelling is a single word.
 */
export function deriveSurname(person: Pick<Person, 'country' | 'native'>, spelling: string): PersonName | null {
  const parts = spelling.split(/\s+/u).filter((part) => part !== '' && !TITLES.has(foldName(part)));
  const [first] = parts;
  const last = parts.at(-1);
  if (parts.length < 2 || first === undefined || last === undefined) return null;
  return putsFamilyFirst(person)
    ? { surname: first, given: parts.slice(1).join(' ') }
    : { surname: last, given: parts.slice(0, -1).join(' ') };
}

const TITLES: ReadonlySet<string> = new Set(['dr', 'pr', 'm', 'mme']);
const FAMILY_FIRST_COUNTRIES: ReadonlySet<string> = new Set(['coree-du-nord', 'coree-du-sud', 'chine', 'taiwan']);
const FAMILY_FIRST_SCRIPTS: ReadonlySet<string> = new Set(['Hang', 'Hani', 'Hans', 'Hant']);

function putsFamilyFirst({ country, native }: Pick<Person, 'country' | 'native'>): boolean {
  if (native !== null && FAMILY_FIRST_SCRIPTS.has(native.script)) return true;
  return country !== null && FAMILY_FIRST_COUNTRIES.has(country) && native?.script !== 'Latn';
}
