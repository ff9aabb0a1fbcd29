import { formatCount } from './format-count.ts';

/** Announces months without any event: « 7 mois sans événement dans le dossier ». From two years on, in years and months. */
export function formatGap(months: number): string {
  return `${formatMonths(months)} sans événement dans le dossier`;
}

function formatMonths(months: number): string {
  if (months < 24) return `${months} mois`;
  const years = formatCount(Math.floor(months / 12), 'an');
  const rest = months % 12;
  return rest === 0 ? years : `${years} et ${rest} mois`;
}
