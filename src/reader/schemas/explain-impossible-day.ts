/** The French months, in order. */
export const MONTHS: readonly string[] = ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'];

/** Why a day is not in the calendar, in French: « février 2025 compte 28 jours »; `null` when it is. */
export function explainImpossibleDay(year: number, month: number, day: number): string | null {
  const name = MONTHS[month - 1];
  if (!name) return `une année compte 12 mois, et non ${month}`;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return day >= 1 && day <= last ? null : `${name} ${year} compte ${last} jours`;
}
