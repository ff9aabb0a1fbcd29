import { findArticle, type NamedEntity } from './find-article.ts';
import { formatTo } from './format-to.ts';
import { INSIDE_NOUNS, UPON_NOUNS } from './name-grammar.fr.ts';

/**
 * Says where: « à Moscou », « au Kremlin », « en Russie », « aux États-Unis », « dans la région de Koursk », « à la frontière
 * entre… ». `null` when French usage for the name is not known: it is then given between brackets.
 */
export function formatVenue(place: NamedEntity): string | null {
  const { name, placeKind } = place;
  if (placeKind === 'city') return formatTo(name.replace(/^(?:Le|Les) /, (article) => article.toLowerCase()));
  const article = findArticle(place);
  if (article === null) return null;
  const first = name.split(' ')[0]?.toLocaleLowerCase('fr') ?? '';
  if (first === 'mer') return `en ${name}`;
  if (INSIDE_NOUNS.has(first)) return `dans ${article}${name}`;
  if (UPON_NOUNS.has(first)) return `sur ${article}${name}`;
  if (placeKind === 'country') return formatInCountry(name, article);
  const isCommon = /^\p{Ll}/u.test(name);
  return placeKind === 'region' && !isCommon && (article === 'l’' || article === 'la ') ? `en ${name}` : formatTo(`${article}${name}`);
}

/** « en Russie », « en Ukraine », « en Iran », « au Japon », « aux États-Unis », « à Cuba », « en Israël ». */
function formatInCountry(name: string, article: string): string {
  if (name === 'Israël' || article === 'la ' || article === 'l’') return `en ${name}`;
  return formatTo(`${article}${name}`);
}
