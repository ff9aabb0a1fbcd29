import { lowerDeterminer } from './french/lower-determiner.ts';
import { restoreDeterminer } from './french/restore-determiner.ts';
import type { Claimant, Entity } from './model.ts';

/**
 * Names who claims what a sentence reports, as written after « selon »: a person by name, anything else in the words of the
 * sentence, with the article they bear there, and without what follows: « un porte-parole lors d’un point de presse ».
 */
export function nameClaimant({ text, entity }: Claimant, sentence: string, entities: ReadonlyMap<string, Pick<Entity, 'kind' | 'name'>>): string {
  const known = entity === null ? undefined : entities.get(entity);
  if (known?.kind === 'person') return known.name;
  const words = text.replace(DATELINE, '').replace(CIRCUMSTANCE, '');
  return restoreDeterminer(lowerDeterminer(words), sentence.slice(0, Math.max(0, sentence.indexOf(text))));
}

/** « AFP) - Le Kremlin »: the dateline of an agency is no part of the name. */
const DATELINE = /^[^()]*\)\s*[-–—]+\s*/u;

/** Where and when they spoke, behind their name. */
const CIRCUMSTANCE = /(?<=\p{L}) (?:lors d|au cours d|à l[’']issue d|en marge d|dans un communiqué|sous (?:le )?couvert d|s[’']exprimant |cité[es]* par ).*$/u;
