/**
 * Says how one date was kept among several: the number of different dates given, whether the one kept is among them,
 * and that date in French.
 */
export function formatDateChoice(given: number, isGiven: boolean, kept: string): string {
  if (given === 0) return `Aucun passage ne porte cette date, ${kept} : elle est tirée de l’ensemble des passages par la rédaction du site.`;
  if (!isGiven) return `Les passages ne donnent pas cette date en toutes lettres : ${kept} est retenu par la rédaction du site.`;
  return `${given} dates différentes dans les passages, compatibles entre elles : la plus précise est retenue, ${kept}.`;
}
