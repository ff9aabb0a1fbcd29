/**
 * Gives words back the article they bear in their sentence: « Kremlin » after « du » becomes « le Kremlin », « ambassade de
 * Russie » after « l’ » becomes « l’ambassade de Russie », « parlementaire russe » after « une source » becomes « une source
 * parlementaire russe ». `before`: the text that comes just before. Words with a determiner of their own stay.
 */
export function restoreDeterminer(words: string, before: string): string {
  if (DETERMINED.test(words)) return words;
  if (/(?<!\p{L})[lL][’']$/u.test(before)) return `l’${words}`;
  const [, article = '', between = ''] = (/^\p{Ll}/u.test(words) ? BEFORE_NOUN : BEFORE_NAME).exec(before) ?? [];
  return article === '' ? words : `${PLAIN[article.toLowerCase()] ?? article.toLowerCase()} ${between}${words}`;
}

const DETERMINED = /^(?:[ld][’']|(?:les?|la|une?|du|des?|ce|cet|cette|ces|son|sa|ses|leurs?|certaine?s|plusieurs|quelques|deux|trois) |(?:ils?|elles?|lui|eux)$)/u;

/** What may stand before a name, and before a common noun, which an other noun may part from its article. */
const BEFORE_NAME = /(?<!\p{L})(le|la|les|du|des|aux?) $/iu;
const BEFORE_NOUN = /(?<!\p{L})(le|la|les|du|des|aux?|une?) ((?:source )?)$/iu;

/** What a contracted article stands for; « des » after a name is « les ». */
const PLAIN: Readonly<Record<string, string>> = { du: 'le', des: 'les', au: 'le', aux: 'les' };
