/**
 * Gives a name back the article it bears in its sentence: « Kremlin » after « du » becomes « le Kremlin », « KCNA » after
 * « la » becomes « la KCNA ». `before`: the text that comes just before the name. Words with a determiner of their own stay.
 */
export function restoreDeterminer(words: string, before: string): string {
  if (/^\p{Ll}/u.test(words)) return words;
  if (/(?<!\p{L})[lL][’']$/u.test(before)) return `l’${words}`;
  const [, article = ''] = /(?<!\p{L})(le|la|les|du|des|au|aux) $/iu.exec(before) ?? [];
  const plain = PLAIN[article.toLowerCase()];
  return plain === undefined ? words : `${plain} ${words}`;
}

const PLAIN: Readonly<Record<string, string>> = { le: 'le', la: 'la', les: 'les', du: 'le', des: 'les', au: 'le', aux: 'les' };
