/**
 * Joins French words: « a », « a et b », « a, b et c ».
 * An empty list gives an empty string.
 */
export function formatList(items: readonly string[], conjunction: 'et' | 'ou' | 'ni' = 'et'): string {
  const last = items.at(-1);
  if (last === undefined) return '';
  if (items.length === 1) return last;
  return `${items.slice(0, -1).join(', ')} ${conjunction} ${last}`;
}
