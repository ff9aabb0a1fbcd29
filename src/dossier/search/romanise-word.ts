/** Russian and Ukrainian letters, folded (no breve or diaeresis), in English romanisation. */
const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', е: 'e', є: 'e', ж: 'zh', з: 'z', и: 'i', і: 'i', к: 'k', л: 'l', м: 'm', н: 'n',
  о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya',
};

/** The parts of a Hangul syllable in the order of Unicode, in Revised Romanisation. */
const INITIALS = 'g kk n d tt r m b pp s ss  j jj ch k t p h'.split(' ');
const VOWELS = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ');
const FINALS = ' k k k n n n t l k m p l l p l m p p t t ng t t k t p h'.split(' ');

const FIRST_SYLLABLE = 0xac00;
const SYLLABLES = INITIALS.length * VOWELS.length * FINALS.length;

/**
 * A folded word of Cyrillic or Hangul in Latin letters, to be compared with the romanised spellings of the
 * glossary (북한 → bukhan); other characters are left out, so that a word of another script gives nothing.
 */
export function romaniseWord(word: string): string {
  return [...word.normalize('NFC')].map((char) => CYRILLIC[char] ?? romaniseSyllable(char)).join('');
}

function romaniseSyllable(char: string): string {
  const syllable = (char.codePointAt(0) ?? 0) - FIRST_SYLLABLE;
  if (syllable < 0 || syllable >= SYLLABLES) return '';
  const final = syllable % FINALS.length;
  const vowel = Math.floor(syllable / FINALS.length) % VOWELS.length;
  const initial = Math.floor(syllable / FINALS.length / VOWELS.length);
  return `${INITIALS[initial] ?? ''}${VOWELS[vowel] ?? ''}${FINALS[final] ?? ''}`;
}
