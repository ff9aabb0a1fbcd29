/**
 * Ties each article, preposition or conjunction of a few letters to the word it introduces, with a no-break space:
 * a title never ends a line on « la » or « de ». For titles alone; a text would lose its lines.
 */
export function bindShortWords(title: string): string {
  return title.replace(SHORT_WORD, '\u00A0');
}

/** The plain space after such a word. */
const SHORT_WORD = /(?<=(?<![\p{L}\p{N}])(?:à|au|aux|ce|ces|de|des|du|en|et|la|le|les|ni|ou|par|que|qui|sa|se|ses|son|sur|un|une)) (?=[\p{L}\p{N}«])/giu;
