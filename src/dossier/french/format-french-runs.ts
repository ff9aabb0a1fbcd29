import { formatFrench } from './format-french.ts';

/** A stretch of a set text: plain, the raised end of an ordinal, a name that must not break, or words in another script. */
export type FrenchRun =
  | { readonly kind: 'text' | 'superscript' | 'unbroken'; readonly text: string }
  | { readonly kind: 'foreign'; readonly text: string; readonly lang: string };

/**
 * Sets a plain text as `formatFrench` does, and cuts it where markup is needed: « 1er » and « XXe » raise their
 * end, « Son-hui » never breaks at its hyphen nor « Choe Son-hui » at its space, 최선희 tells its language. The runs joined give the set text.
 * `hold` says which words with hyphens stay whole: those with a capital, or, in a title, every one.
 */
export function formatFrenchRuns(text: string, hold: 'names' | 'compounds' = 'names'): FrenchRun[] {
  const set = formatFrench(text);
  const runs: FrenchRun[] = [];
  let done = 0;
  for (const match of set.matchAll(SPECIAL[hold])) {
    if (match.index > done) runs.push({ kind: 'text', text: set.slice(done, match.index) });
    runs.push(buildRun(match[0], match.groups ?? {}));
    done = match.index + match[0].length;
  }
  if (done < set.length) runs.push({ kind: 'text', text: set.slice(done) });
  return runs;
}

const ORDINAL_END = String.raw`(?<superscript>(?<=(?<![\p{L}\p{N}])1)(?:er|re)s?(?![\p{L}\p{N}])|(?<=(?<![\p{L}\p{N}])(?:\d{1,3}|[IVX]{1,6}))es?(?![\p{L}\p{N}]))`;
const HYPHENATED = String.raw`[\p{L}\p{M}’]*(?:[\-‐‑][\p{L}\p{M}’]+)+)`;
/** The family name before a Korean first name: short, and what follows its hyphen has no capital. */
const FAMILY_NAME = String.raw`(?:\p{Lu}\p{Ll}{1,4} (?=\p{Lu}\p{Ll}+[\-‐‑]\p{Ll}))?`;
const HANGUL = String.raw`\p{Script=Hangul}+(?: \p{Script=Hangul}+)*`;
const CYRILLIC = String.raw`\p{Script=Cyrillic}+(?:[ \-]\p{Script=Cyrillic}+)*`;
const HAN_AND_KANA = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+`;

const buildSpecial = (firstLetter: string): RegExp =>
  new RegExp([ORDINAL_END, String.raw`(?<unbroken>(?<![\p{L}\p{N}\-‐‑])${FAMILY_NAME}${firstLetter}${HYPHENATED}`, HANGUL, CYRILLIC, HAN_AND_KANA].join('|'), 'gu');

const SPECIAL = { names: buildSpecial(String.raw`\p{Lu}`), compounds: buildSpecial(String.raw`\p{L}`) };

/** A longer word may break: it would not fit the narrowest screens. */
const HELD_LENGTH = 18;

function buildRun(text: string, groups: Readonly<Record<string, string | undefined>>): FrenchRun {
  if (groups['superscript'] !== undefined) return { kind: 'superscript', text };
  if (groups['unbroken'] !== undefined) return { kind: text.length <= HELD_LENGTH ? 'unbroken' : 'text', text };
  return { kind: 'foreign', text, lang: findLanguage(text) };
}

function findLanguage(text: string): string {
  if (/\p{Script=Hangul}/u.test(text)) return 'ko';
  if (/\p{Script=Cyrillic}/u.test(text)) return 'ru';
  return /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text) ? 'ja' : 'zh';
}
