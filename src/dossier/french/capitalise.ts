/** Raises the first letter of a sentence, accents kept: « à Moscou » becomes « À Moscou ». */
export function capitalise(words: string): string {
  return words.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase('fr'));
}
