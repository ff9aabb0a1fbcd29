/**
 * Sets a plain text as French typography wants it: curly apostrophes, no-break spaces inside « » and before
 * « : », narrow ones before « ; ! ? » and between thousands, a day kept with its month, a figure with what it
 * counts, « document » with its number. The words are untouched, and a text set twice is the same. Source: Lexique des règles typographiques
 * en usage à l'Imprimerie nationale.
 */
export function formatFrench(text: string): string {
  return RULES.reduce((set, [pattern, replacement]) => set.replace(pattern, replacement), text);
}

const NO_BREAK = '\u00A0';
const NARROW = '\u202F';
const MONTH = '(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)';

/** Applied in order; the classes of spaces hold the plain space and both no-break ones. */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/(?<=\p{L})'/gu, '’'],
  [/\.\.\./gu, '…'],
  [/«[ \u00A0\u202F]*/gu, `«${NO_BREAK}`],
  [/[ \u00A0\u202F]*»/gu, `${NO_BREAK}»`],
  [/(?:[ \u00A0\u202F]|(?<=[\p{L}\p{N}»)\]]))[ \u00A0\u202F]*:(?=\s|$)/gu, `${NO_BREAK}:`],
  [/(?:[ \u00A0\u202F]|(?<=[\p{L}\p{N}»)\]…]))[ \u00A0\u202F]*([;!?])(?=[\s»)\]!?…]|$)/gu, `${NARROW}$1`],
  [/(?<=(?<![\p{L}\p{N}])\d{1,3})[ \u00A0](?=\d{3}(?!\p{N}))/gu, NARROW],
  [/(?<=\u202F\d{3})[ \u00A0](?=\d{3}(?!\p{N}))/gu, NARROW],
  [new RegExp(`(?<=(?<![\\p{L}\\p{N}])(?:\\d{1,2}|1er)) (?=${MONTH}(?![\\p{L}\\p{N}]))`, 'giu'), NO_BREAK],
  [/(?<=(?<![\p{L}\p{N}])(?:documents?|pages?)) (?=\d)/giu, NO_BREAK],
  [/(?<=\p{N}) (?=[%€$](?![\p{L}\p{N}]))/gu, NO_BREAK],
  [/(?<=(?<![\p{L}\p{N}])\d{1,3}(?:\u202F\d{3})*) (?=\p{Ll})/gu, NO_BREAK],
  [/(?<=(?<![\p{L}\p{N}])(?:M\.|MM\.|Mme|Mmes|n°)) (?=[\p{L}\p{N}])/gu, NO_BREAK],
];
