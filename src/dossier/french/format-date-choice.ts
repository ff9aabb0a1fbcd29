import { capitalise } from './capitalise.ts';
import { spellCount } from './spell-count.ts';

/**
 * Says how one date was kept among several: the number of different dates given, whether the one kept is among them,
 * and that date in French.
 */
export function formatDateChoice(given: number, isGiven: boolean, kept: string): string {
  if (given === 0) return `Aucun passage ne porte cette date, ${kept} : la rédaction du site l’a tirée de l’ensemble.`;
  if (!isGiven) return `Les passages ne donnent pas cette date en toutes lettres : ${kept} est retenu par la rédaction du site.`;
  return `${capitalise(spellCount(given, 'f'))} dates différentes selon les passages, compatibles entre elles : la plus précise est retenue, ${kept}.`;
}
