/** Puts words that opened a sentence inside one: « Le Kremlin » becomes « le Kremlin », « Séoul » stays. */
export function lowerDeterminer(words: string): string {
  return DETERMINER.test(words) ? `${words.charAt(0).toLowerCase()}${words.slice(1)}` : words;
}

const DETERMINER = /^(?:(?:Le|La|Les|Un|Une|Des|De|Du|Ce|Cet|Cette|Ces|Son|Sa|Ses|Leur|Leurs|Certains|Certaines|Plusieurs|Quelques) |L[’'])/u;
