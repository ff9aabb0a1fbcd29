import type { Mention } from '../model.ts';
import type { Sentence } from './attribute.ts';

/** For each place, the places that contain it, nearest first. */
export type Containment = ReadonlyMap<string, readonly string[]>;

const PLACE_PREPOSITION = /(?:^|[^\p{L}\p{N}])(?:à|au|aux|en|dans|vers|depuis|près de|sur|devant|chez|de|du|pour|gagner|gagné|visiter|visité|quitter|quitté)(?: (?:la|le|les|l'))? ?(?:\p{L}+ )?$/u;

/** Where an event takes place: the places named in its clause, the most specific of each chain alone. */
export function locate({ text }: Sentence, mentions: readonly Mention[], containment: Containment): string[] {
  const named = new Set(
    mentions.filter(({ reading, start }) => reading === 'place' && PLACE_PREPOSITION.test(text.slice(Math.max(0, start - 30), start).toLowerCase())).map(({ entity }) => entity),
  );
  const wider = new Set([...named].flatMap((place) => containment.get(place) ?? []));
  return [...named].filter((place) => !wider.has(place));
}

/** Whether two places are the same or one lies in the other. */
export function placesAgree(one: string, other: string, containment: Containment): boolean {
  return one === other || (containment.get(one)?.includes(other) ?? false) || (containment.get(other)?.includes(one) ?? false);
}
