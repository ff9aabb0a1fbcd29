/**
 * Puts « de » before a name: « de Kim Jong-un », « d’Andreï », « du Kremlin ».
 * An initial h is taken as aspirated, as usage wants for foreign names; « y » elides only before a consonant.
 */
export function formatDe(name: string): string {
  const contracted = CONTRACTIONS.find(([article]) => name.startsWith(article));
  if (contracted !== undefined) return `${contracted[1]}${name.slice(contracted[0].length)}`;
  return startsWithVowelSound(name) ? `d’${name}` : `de ${name}`;
}

const CONTRACTIONS = [
  ['le ', 'du '],
  ['les ', 'des '],
] as const;

function startsWithVowelSound(name: string): boolean {
  const [first = '', second = ''] = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  if (first === 'y') return second !== '' && !VOWELS.includes(second);
  return VOWELS.includes(first);
}

const VOWELS = 'aeiouœæ';
