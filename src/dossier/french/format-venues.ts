import type { NamedEntity } from './find-article.ts';
import { formatList } from './format-list.ts';
import { formatVenue } from './format-venue.ts';
import { shortenList } from './shorten-list.ts';

/** Says where in a title, with its space: « à Pékin », « en Russie et à Pyongyang », « (Sakhaline) » where usage is not known. Empty for no place. */
export function formatVenues(places: readonly NamedEntity[]): string {
  const venues = places.map(formatVenue);
  const known = venues.filter((venue) => venue !== null);
  if (venues.length === 0) return '';
  return known.length < venues.length ? ` (${formatList(shortenList(places.map(({ name }) => name)))})` : ` ${formatList(shortenList(known))}`;
}
