/** Endings of French inflection and derivation, on folded words; the longest that leaves four letters is taken off. */
const ENDINGS = [
  'issement', 'ations', 'itions', 'atrice', 'ateur', 'ation', 'ition', 'ature', 'ement', 'aient', 'ienne', 'ante', 'aise', 'oise',
  'aine', 'elle', 'enne', 'euse', 'ques', 'ant', 'ais', 'ait', 'ois', 'oit', 'ain', 'ale', 'aux', 'ent', 'eur', 'eux', 'ien', 'ion',
  'ite', 'ive', 'que', 'al', 'au', 'el', 'ee', 'en', 'er', 'ez', 'ie', 'if', 'ir', 'is', 'it', 'e', 'a', 'i',
].sort((one, other) => other.length - one.length);

const SHORTEST_STEM = 4;

/**
 * The stem of a folded Latin word, the same for its usual inflections (signé, signée, signer, signature;
 * coréen, coréennes, Corée). Words of another script, and short ones, are returned as they are.
 */
export function stemWord(word: string): string {
  if (word.length <= SHORTEST_STEM || !/^[a-z]+$/.test(word)) return word;
  const singular = /[sx]$/.test(word) && !word.endsWith('ss') ? word.slice(0, -1) : word;
  const ending = ENDINGS.find((end) => singular.endsWith(end) && singular.length - end.length >= SHORTEST_STEM);
  const stem = ending === undefined ? singular : singular.slice(0, singular.length - ending.length);
  // ukrainienne, coréenne: the doubled consonant goes with the ending.
  return stem.length > SHORTEST_STEM && stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem;
}
