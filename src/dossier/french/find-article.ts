import type { Entity, Place } from '../model.ts';
import { NOUN_GENDERS, PLAIN_COUNTRIES, PLURAL_COUNTRIES, SIGLE_ARTICLES, MASCULINE_COUNTRIES_IN_E, type NounGender } from './name-grammar.fr.ts';

/** What grammar needs to know of a name. */
export type NamedEntity = Pick<Entity, 'kind' | 'name'> & Partial<Pick<Place, 'placeKind'>>;

/** The article a name bears in a sentence, with its space: `le `, `la `, `l’`, `les `; empty when it bears none. */
export type DefiniteArticle = '' | 'le ' | 'la ' | 'l’' | 'les ';

/**
 * Finds the article a name bears: « la » Russie, « l’ » Ukraine, « les » États-Unis, « le » Conseil de sécurité; none for a
 * person, a city, Cuba. `null` when the rules of French do not tell, as for an acronym nobody knows: it is then named apart.
 */
export function findArticle({ kind, name, placeKind }: NamedEntity): DefiniteArticle | null {
  if (kind === 'person' || placeKind === 'city') return '';
  const [first = ''] = /^[\p{L}\p{M}\p{N}’'-]+/u.exec(name) ?? [];
  if (placeKind === 'country') return articleOfCountry(name, first);
  const gender = NOUN_GENDERS.get(first.toLocaleLowerCase('fr'));
  if (gender !== undefined) return articleOf(name, gender);
  if (kind === 'organisation') return SIGLE_ARTICLES.get(name) ?? null;
  return kind === 'place' && placeKind === 'region' ? articleOfRegion(name, first) : null;
}

/** The rule of countries: in -e feminine, in -s of a known list plural, else masculine; a few bear no article. */
function articleOfCountry(name: string, first: string): DefiniteArticle {
  if (PLAIN_COUNTRIES.has(name)) return '';
  if (PLURAL_COUNTRIES.has(name)) return 'les ';
  return articleOf(name, isFeminine(first) ? 'f' : 'm');
}

/** « la Sibérie », « l’Occident »: a region in a consonant and not in -e may bear none, as Primorié does in some pens. */
function articleOfRegion(name: string, first: string): DefiniteArticle | null {
  if (startsWithVowel(name)) return 'l’';
  return /ie$/.test(first) ? 'la ' : null;
}

const isFeminine = (first: string): boolean => first.endsWith('e') && !MASCULINE_COUNTRIES_IN_E.has(first);

function articleOf(name: string, gender: NounGender): DefiniteArticle {
  if (gender === 'pl') return 'les ';
  if (startsWithVowel(name) || /^h[oô](?:tel|pital)/i.test(name)) return 'l’';
  return gender === 'f' ? 'la ' : 'le ';
}

const startsWithVowel = (name: string): boolean => /^[aeiouœæ]/i.test(name.normalize('NFD'));
