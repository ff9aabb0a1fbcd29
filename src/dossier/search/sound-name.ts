/** How the romanisations of one name differ, as ordered replacements on folded letters. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/sch|tch|tsch|ch|sh|cz/g, 'S'],
  // Medwedjew: after such a consonant, a soft e.
  [/(?<=[dntls])j(?=e)/g, ''],
  [/dj|dzh/g, 'j'],
  [/ph|ff/g, 'f'],
  [/gu(?=[eiy])/g, 'g'],
  [/ou|oo|eu/g, 'u'],
  [/eo|oi|oy|oe|oj/g, 'o'],
  [/ae|ai|ay/g, 'e'],
  [/ee|ei|ey|ej|ij|iy|yi|ie|y|j/g, 'i'],
  [/w|v/g, 'f'],
  [/ck|kh|qu|q|c|g/g, 'k'],
  [/b/g, 'p'],
  [/d/g, 't'],
  [/x/g, 'ks'],
  [/z/g, 's'],
  [/h/g, ''],
  [/(.)\1/g, '$1'],
  [/e$/g, ''],
];

/**
 * A rough key of how a folded Latin name sounds, so that Lawrow, Lavroff and Lavrov, or Shoygu and Choïgou,
 * meet. Empty when too little is left to tell names apart.
 */
export function soundName(name: string): string {
  if (!/^[a-z]{4,}$/.test(name)) return '';
  const key = SOUNDS.reduce((sound, [letters, by]) => sound.replace(letters, by), name);
  return key.length < 3 ? '' : key;
}

/** How a foreign name sounds once written in Hangul, which has one letter for f, p and v, one for l and r, and a vowel after each consonant. */
export const soundInKorean = (name: string): string => soundName(name.replace(/eu/g, '')).replace(/f/g, 'p').replace(/l/g, 'r');
