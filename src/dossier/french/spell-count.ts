/** Spells a count out as French does up to sixteen: « deux », « une » for the feminine; in figures from 17 on. */
export function spellCount(count: number, gender: 'm' | 'f' = 'm'): string {
  if (count === 1 && gender === 'f') return 'une';
  return SPELLED[count] ?? String(count);
}

const SPELLED = [
  'zéro', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze', 'douze', 'treize', 'quatorze', 'quinze', 'seize',
];
