import type { TitleParts, TitlePlace } from './title-parts.ts';

/**
 * Chooses the places a title may name. What has one venue is not in two countries at once: it is then named nowhere; one travels
 * out of one’s own country rather than in it; a country is no place for a speech.
 */
export function choosePlaces({ type, places, participants }: Pick<TitleParts, 'type' | 'places' | 'participants'>): readonly TitlePlace[] {
  if (type === 'statement' || type === 'announcement') return places.filter(({ placeKind }) => placeKind !== 'country');
  const isSeveral = new Set(places.map(({ country }) => country)).size > 1;
  if (type !== 'visit' || !isSeveral) return isSeveral && SINGLE.has(type) ? [] : places;
  const homes = new Set(participants.filter(({ part }) => part === 'visitor').map(({ country }) => country));
  const abroad = places.filter(({ country }) => !homes.has(country));
  return abroad.length > 0 ? abroad : places;
}

const SINGLE: ReadonlySet<TitleParts['type']> = new Set(['meeting', 'signing', 'ceremony', 'vote', 'cultural']);
