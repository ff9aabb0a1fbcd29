/** Owns up to a date that no passage gives: how many passages give another, and the date kept, in French. */
export function formatDateChoice(given: number, kept: string): string {
  if (given === 0) return `Aucun passage ne porte cette date, ${kept} : la rédaction du site l’a tirée de l’ensemble.`;
  return `Les passages ne donnent pas cette date en toutes lettres : ${kept} est retenu par la rédaction du site.`;
}
