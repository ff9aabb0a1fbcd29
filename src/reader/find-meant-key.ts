import { findNearest, foldKey } from './suggest.ts';

/** The known key that an unknown one stands for: a near miss, or another word for the same thing; `null` when there is none. */
export function findMeantKey(unknown: string, known: readonly string[]): string | null {
  return findNearest(unknown, known) ?? (SYNONYMS.get(foldKey(unknown)) ?? []).find((key) => known.includes(key)) ?? null;
}

/** Words that come to mind first, with the keys they may stand for. */
const SYNONYMS: ReadonlyMap<string, readonly string[]> = new Map(Object.entries({
  alias: ['graphies'],
  chapeau: ['chapo'],
  date: ['quand'],
  endroit: ['lieux'],
  fichier: ['document'],
  journal: ['support'],
  media: ['support'],
  nom: ['titre', 'qui'],
  personnes: ['participants'],
  photo: ['credit'],
  poste: ['fonctions', 'charge'],
  resume: ['chapo'],
  role: ['part', 'charge'],
  sexe: ['genre'],
  titre: ['nom'],
  variantes: ['graphies'],
}));
